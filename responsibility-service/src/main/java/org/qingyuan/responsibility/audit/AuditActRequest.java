package org.qingyuan.responsibility.audit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A step. {@link AuditStep#TABLE} says which fields it needs; the others are left out.
 *
 * @param on the day on which it began, was reported or was applied
 * @param amount in 10,000 yuan
 * @param by until when the findings are to be put right
 * @param corrected how many of the findings were
 */
public record AuditActRequest(
        @NotNull AuditAct act,
        LocalDate on,
        LocalDate coversFrom,
        LocalDate coversTo,
        @Size(min = 1, max = 200) String reportNo,
        AuditOpinion opinion,
        @Min(0) @Max(100_000) Integer findings,
        @Min(0) @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @Size(max = 4000) String problems,
        LocalDate by,
        @Min(0) @Max(100_000) Integer corrected,
        @Size(max = 5) Set<@NotNull AuditUse> uses,
        @Size(max = 4000) String use,
        @Size(max = 500) String reason) {

    /** Which fields are there. */
    Set<AuditField> given() {
        Set<AuditField> given = EnumSet.noneOf(AuditField.class);
        add(given, AuditField.ON, on != null);
        add(given, AuditField.COVERS_FROM, coversFrom != null);
        add(given, AuditField.COVERS_TO, coversTo != null);
        add(given, AuditField.OPINION, opinion != null);
        add(given, AuditField.FINDINGS, findings != null);
        add(given, AuditField.BY, by != null);
        add(given, AuditField.CORRECTED, corrected != null);
        add(given, AuditField.USES, uses != null && !uses.isEmpty());
        add(given, AuditField.USE, use != null && !use.isBlank());
        add(given, AuditField.REASON, reason != null && !reason.isBlank());
        return given;
    }

    private static void add(Set<AuditField> given, AuditField field, boolean there) {
        if (there) {
            given.add(field);
        }
    }
}
