package org.qingyuan.inspection.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

public record NoteRequest(
        @NotNull NoteKind kind,
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = 100) String place,
        @NotBlank @Size(max = 10000) String content) {}
