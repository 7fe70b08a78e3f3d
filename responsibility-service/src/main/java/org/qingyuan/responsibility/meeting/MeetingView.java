package org.qingyuan.responsibility.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * 联席会议 as far as the caller sees it: before it is held a member sees its own line alone.
 *
 * @param unit that convenes it
 * @param record that was drafted from it; null for whoever may not open it
 * @param issues problems or weak points that it studied
 * @param analysis 形势分析
 * @param attendees people who came
 * @param previous what earlier meetings of the kind left open
 * @param returns its steps back, the first first
 * @param acts what the caller may do with it now
 * @param editable whether the caller may change how it is prepared
 * @param outcome whether the caller may write what it came to
 * @param outcomeSaved whether that was done before; else what members handed in is suggested
 * @param recordable whether the caller may draft the record now
 */
public record MeetingView(
        UUID id,
        MeetingKind kind,
        NamedRef unit,
        String title,
        LocalDate heldOn,
        String place,
        NamedRef chair,
        String partner,
        LocalDate collectBy,
        String agenda,
        MeetingState state,
        String decisions,
        @Nullable String minutesNo,
        @Nullable LocalDate issuedOn,
        @Nullable NamedRef record,
        List<MemberLine> lines,
        List<UnitFigure> figures,
        List<ActionItem> actions,
        List<Issue> issues,
        String analysis,
        @Nullable Integer attendees,
        List<ActionItem> previous,
        List<Return> returns,
        List<MeetingAct> acts,
        boolean editable,
        boolean outcome,
        boolean outcomeSaved,
        boolean recordable,
        int version) {

    /**
     * A member and its line.
     *
     * @param successor member that its unit has become part of: both handed in a line, and count as one member
     * @param enteredBy null until it was handed in
     * @param mine whether the caller may write it now
     */
    public record MemberLine(
            NamedRef unit,
            @Nullable NamedRef successor,
            @Nullable Integer complaints,
            @Nullable Integer verified,
            String trends,
            String accountability,
            String proposals,
            @Nullable String enteredBy,
            boolean present,
            boolean mine,
            int version) {

        /** For minutes. */
        String title() {
            return successor == null ? unit.name() : unit.name() + "（已并入" + successor.name() + "）";
        }
    }

    /** The lines of units that are members; a unit that became part of another member is none any more. */
    Stream<MemberLine> members() {
        return lines.stream().filter(line -> line.successor() == null);
    }

    /**
     * A problem of enforcement with what was decided on it, or a weak point with the rule that is to mend it.
     *
     * @param unit that sees to it
     */
    public record Issue(
            String what,
            String rule,
            String decision,
            @Nullable NamedRef unit,
            @Nullable LocalDate due) {}

    /**
     * A step back.
     *
     * @param minutesNo of the minutes that it took back
     * @param minutes what they said; null where none were issued
     */
    public record Return(
            MeetingAct act,
            String reason,
            String by,
            LocalDate on,
            @Nullable String minutesNo,
            @Nullable LocalDate issuedOn,
            @Nullable Minutes minutes) {}

    /** What minutes say of a meeting beside its lines and action items. */
    public record Minutes(
            String decisions,
            String analysis,
            @Nullable Integer attendees,
            List<UnitFigure> figures,
            List<Issue> issues) {}

    /** The three figures of a unit. */
    public record UnitFigure(
            NamedRef unit, int verified, @Nullable Integer rank, String keyWork) {}

    /**
     * @param obligation that it has become; null before the minutes are issued, and where no plan asks for the meeting, and for
     *     whoever may not open it
     * @param given whether it is its unit's to do: it stays as it is when minutes are corrected
     * @param acts what the caller may do with it now
     */
    public record ActionItem(
            UUID id,
            UUID meeting,
            String what,
            NamedRef unit,
            LocalDate due,
            boolean overdue,
            ActionState state,
            String result,
            @Nullable LocalDate reportedOn,
            @Nullable UUID obligation,
            boolean given,
            List<ActionAct> acts,
            int version) {}
}
