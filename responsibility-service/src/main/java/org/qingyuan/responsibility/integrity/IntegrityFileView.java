package org.qingyuan.responsibility.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
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
        List<Post> posts,
        List<ListEntry> lists,
        List<Announced> measures,
        List<Duty> duties,
        List<Recorded> records) {

    /** @param to last day; null until further notice */
    public record Post(
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
    public record ListEntry(
            UUID id,
            RosterKind kind,
            LocalDate on,
            @Nullable LocalDate to,
            String basis,
            String note,
            long opened,
            long done) {}

    /**
     * An announced measure.
     *
     * @param revokedOn when its revocation was announced
     */
    public record Announced(
            UUID id,
            MeasureKind kind,
            LocalDate on,
            String organ,
            String reference,
            @Nullable LocalDate revokedOn) {}

    /**
     * What the person, or a post while the person held it, owes or owed.
     *
     * @param post title of the post that owes it; null: the person
     */
    public record Duty(
            UUID id,
            Numbered item,
            String clause,
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
    public record Recorded(
            UUID id,
            LocalDate heldOn,
            String title,
            NamedRef unit,
            List<Numbered> items,
            @Nullable String form,
            List<String> as,
            boolean participant,
            boolean fulfils,
            List<Fact> facts) {}

    /** A measure of a record, in words: 测试成绩 92 分. */
    public record Fact(String title, String value) {}
}
