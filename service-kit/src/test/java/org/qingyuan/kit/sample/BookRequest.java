package org.qingyuan.kit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

record BookRequest(
        @NotBlank @Size(max = 50) String title,
        @Max(1000) int pages,
        LocalDate published,
        @NotNull @Valid List<Chapter> chapters) {
    record Chapter(@NotBlank String heading, Kind kind) {}

    enum Kind {
        TEXT,
        PICTURES
    }
}
