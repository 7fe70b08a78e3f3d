package org.qingyuan.responsibility.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.record.RecordState;

/**
 * 经济责任审计 of one leader, with its history and what the caller may do now.
 *
 * @param obligation of the post that it was planned for
 * @param amount in 10,000 yuan
 * @param record that was drafted from it, as far as it was
 * @param recordable whether the caller may draft the record now
 * @param steps the steps the caller may take now, each with the fields that it needs
 * @param editable whether the caller may change the plan of it
 */
public record AuditView(
        UUID id,
        UUID post,
        String postTitle,
        NamedRef leader,
        NamedRef unit,
        AuditKind kind,
        LocalDate plannedOn,
        String auditor,
        String note,
        AuditState state,
        @Nullable UUID obligation,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable LocalDate reportedOn,
        @Nullable String reportNo,
        @Nullable AuditOpinion opinion,
        @Nullable Integer findings,
        @Nullable BigDecimal amount,
        @Nullable String problems,
        @Nullable LocalDate rectifyBy,
        @Nullable Integer corrected,
        List<AuditUse> uses,
        @Nullable String use,
        @Nullable LocalDate appliedOn,
        @Nullable NamedRef record,
        @Nullable RecordState recordState,
        boolean recordable,
        List<PossibleStep> steps,
        List<PastStep> history,
        boolean editable,
        int version) {

    /** @param needs names of the fields of the request */
    public record PossibleStep(AuditAct act, List<String> needs) {}

    /** @param amount in 10,000 yuan */
    public record Report(
            LocalDate reportedOn,
            @Nullable String reportNo,
            LocalDate coversFrom,
            LocalDate coversTo,
            AuditOpinion opinion,
            int findings,
            @Nullable BigDecimal amount,
            @Nullable String problems) {

        static Report of(Audit audit) {
            return new Report(
                    audit.reportedOn,
                    audit.reportNo,
                    audit.coversFrom,
                    audit.coversTo,
                    audit.opinion,
                    audit.findings,
                    audit.amount,
                    audit.problems);
        }
    }

    /**
     * @param act null: it was planned
     * @param report what the report said that this step took back
     */
    public record PastStep(
            @Nullable AuditAct act,
            AuditState to,
            String person,
            Instant at,
            @Nullable String reason,
            @Nullable Report report) {}
}
