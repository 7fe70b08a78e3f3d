package org.qingyuan.cases.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** @param receipt number of the handover receipt */
public record HandoverRequest(
        @NotNull LocalDate handedOverOn,

        @NotBlank @Pattern(regexp = "[\\p{IsHan}A-Za-z]{0,8}[〔\\[]?[0-9]{2,4}[〕\\]]?[-0-9]{0,12}号?")
        String receipt) {}
