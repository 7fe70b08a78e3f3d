package org.qingyuan.responsibility.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.audit.AuditOpinion;
import org.qingyuan.responsibility.audit.AuditUse;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.roster.RosterKind;

/**
 * 廉政档案: what is on file about a person, gathered at the moment of reading as far as the reader may know of it.
 *
 * @param own whether it is the shorter view of the person concerned
 * @param namesake whether others of the bureau bear the name, so that records which only write it are left out
 * @param day on which it was gathered
 */
public record IntegrityFileView(
        NamedRef person,
        String bureau,
        NamedRef unit,
        boolean own,
        boolean namesake,
        LocalDate day,
        List<HeldPost> posts,
        List<ListedEntry> lists,
        List<AnnouncedMeasure> measures,
        List<ReportedAudit> audits,
        List<OwedDuty> duties,
        List<RelatedRecord> records) {

    /** @param to last day; null until further notice */
    public record HeldPost(
            UUID id,
            String title,
            NamedRef unit,
            boolean economicResponsibility,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * An entry of a list.
     *
     * @param opened how many obligations it opened, {@code done} how many of them are fulfilled
     */
    public record ListedEntry(
            UUID id,
            RosterKind kind,
            LocalDate on,
            @Nullable LocalDate to,
            String basis,
            String note,
            long opened,
            long done) {}

    /** An announced measure that stands. */
    public record AnnouncedMeasure(UUID id, AnnouncedKind kind, LocalDate on, String organ, String reference) {}

    /** An audit of economic responsibility whose report is out. */
    public record ReportedAudit(
            UUID id,
            String post,
            LocalDate reportedOn,
            AuditOpinion opinion,
            int findings,
            @Nullable Integer corrected,
            List<AuditUse> uses) {}

    /**
     * What the person, or a post while the person held it, owes or owed, and what the Party branch still owes whose secretary he is.
     *
     * @param act which of several acts of the clause it is (廉政承诺); null: the clause asks for one thing
     * @param post title of the post, or name of the branch, that owes it; null: the person
     */
    public record OwedDuty(
            UUID id,
            Numbered item,
            String clause,
            @Nullable String act,
            @Nullable String post,
            LocalDate starts,
            LocalDate due,
            int required,
            long accepted,
            ObligationState state) {}

    /**
     * An accepted record.
     *
     * @param form title of the form it was written with
     * @param as the fields of the form that name the person
     * @param participant whether the person stands among the participants by name
     * @param fulfils whether it fulfils a duty of the person or of a post of the person
     * @param facts what it yielded; only of a duty of the person
     */
    public record RelatedRecord(
            UUID id,
            LocalDate heldOn,
            String title,
            NamedRef unit,
            List<Numbered> items,
            @Nullable String form,
            List<String> as,
            boolean participant,
            boolean fulfils,
            List<RecordFact> facts) {}

    /** A measure of a record in words, 测试成绩 92 分, or what a line that names the person says: 述职述廉 日期：2026-11-20. */
    public record RecordFact(String title, String value) {}
}
