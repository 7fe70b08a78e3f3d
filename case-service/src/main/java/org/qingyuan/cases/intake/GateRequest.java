package org.qingyuan.cases.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * @param paperNumber number of the paper register: letters, digits, hyphens, 〔〕 and 号 only, so that nothing else comes in here
 */
public record GateRequest(
        @NotNull Gate gate,
        @NotNull LocalDate receivedOn,

        @NotBlank @Pattern(regexp = "[\\p{IsHan}A-Za-z]{0,8}[〔\\[]?[0-9]{2,4}[〕\\]]?[-0-9]{0,12}号?")
        String paperNumber) {}
