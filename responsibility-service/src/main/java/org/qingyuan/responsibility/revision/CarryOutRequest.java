package org.qingyuan.responsibility.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param on first day of the new version
 * @param validTo its last day
 * @param carriedDue new due date of what is carried over because it is overdue; left out: three months from the first day
 * @param reason kept with every obligation that closes
 */
public record CarryOutRequest(
        @NotNull LocalDate on,
        @NotNull LocalDate validTo,
        LocalDate carriedDue,
        @NotBlank @Size(max = 500) String reason) {

    LocalDate carriedDueOrDefault() {
        return carriedDue == null ? on.plusMonths(3).minusDays(1) : carriedDue;
    }
}
