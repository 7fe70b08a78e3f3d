package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;

/** Writes the rows of a meeting: members, their lines, figures, issues and action items. */
@ApplicationScoped
public class MeetingParts {
    private final EntityManager entities;

    MeetingParts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Sets the members in their order; the line of one that stays is kept.
     *
     * @throws Problem 409 for one that handed in its line and is no member any more
     */
    void members(JointMeeting meeting, List<UUID> units) {
        requireNoneEntered(meeting, units);
        of("delete from joint_meeting_line where meeting = :meeting and unit not in (:units)", meeting)
                .setParameter("units", units)
                .executeUpdate();
        for (int i = 0; i < units.size(); i++) {
            of("""
                            insert into joint_meeting_line (meeting, bureau, unit, ordinal)
                            values (:meeting, :bureau, :unit, :ordinal)
                            on conflict (meeting, unit) do update set ordinal = excluded.ordinal
                            """, meeting)
                    .setParameter("bureau", meeting.bureau)
                    .setParameter("unit", units.get(i))
                    .setParameter("ordinal", i)
                    .executeUpdate();
        }
    }

    /** What another unit handed in is not thrown away with its place in a list. */
    private void requireNoneEntered(JointMeeting meeting, List<UUID> staying) {
        List<String> entered = new Sql("""
                        select u.name from joint_meeting_line l join unit u on u.bureau = l.bureau and u.id = l.unit
                         where l.meeting = :meeting and l.entered_at is not null and l.unit not in (:staying)
                         order by l.ordinal
                        """)
                .with("meeting", meeting.id).with("staying", staying).rows(entities).stream()
                        .map(row -> row.get("name", String.class))
                        .toList();
        if (!entered.isEmpty()) {
            throw new Problem(ResponsibilityProblem.MEETING_LINE_ENTERED, String.join("、", entered));
        }
    }

    /** @throws Problem 404 for a unit that is no member; 412 when somebody of it was faster */
    void line(JointMeeting meeting, UUID unit, String ifMatch, LineRequest line, UUID by) {
        int version = new Sql("select version from joint_meeting_line where meeting = :meeting and unit = :unit")
                .with("meeting", meeting.id).with("unit", unit).rows(entities).stream()
                        .map(row -> row.get("version", Integer.class))
                        .findFirst()
                        .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, version);
        boolean figures = !meeting.kind.studies();
        of("""
                        update joint_meeting_line
                           set complaints = cast(:complaints as int), verified = cast(:verified as int), trends = :trends,
                               accountability = :accountability, proposals = :proposals, entered_by = :by, entered_at = :at,
                               version = version + 1
                         where meeting = :meeting and unit = :unit
                        """, meeting)
                .setParameter("unit", unit)
                .setParameter("complaints", figures ? line.complaints() : null)
                .setParameter("verified", figures ? line.verified() : null)
                .setParameter("trends", line.trends().strip())
                .setParameter("accountability", line.accountability().strip())
                .setParameter("proposals", line.proposals().strip())
                .setParameter("by", by)
                .setParameter("at", Instant.now())
                .executeUpdate();
    }

    /** Sets what the meeting came to, all of it anew but the action items that are their units' to do already. */
    void outcome(JointMeeting meeting, OutcomeRequest outcome) {
        of("update joint_meeting_line set present = unit = any (:present) where meeting = :meeting", meeting)
                .setParameter("present", outcome.present().toArray(UUID[]::new))
                .executeUpdate();
        of("delete from joint_meeting_figure where meeting = :meeting", meeting).executeUpdate();
        outcome.figures().forEach(figure -> of("""
                        insert into joint_meeting_figure (meeting, bureau, unit, verified, rank, key_work)
                        values (:meeting, :bureau, :unit, :verified, cast(:rank as int), :keyWork)
                        """, meeting)
                .setParameter("bureau", meeting.bureau)
                .setParameter("unit", figure.unit())
                .setParameter("verified", figure.verified())
                .setParameter("rank", figure.rank())
                .setParameter("keyWork", figure.keyWork().strip())
                .executeUpdate());
        of(
                        "delete from joint_meeting_action where meeting = :meeting and obligation is null and state = 'OPEN'",
                        meeting)
                .executeUpdate();
        List<UUID> given = new Sql("select id from joint_meeting_action where meeting = :meeting")
                .with("meeting", meeting.id).rows(entities).stream()
                        .map(row -> row.get("id", UUID.class))
                        .toList();
        List<OutcomeRequest.ActionRequest> actions = outcome.actions().stream()
                .filter(action -> !given.contains(action.id()))
                .toList();
        for (int i = 0; i < actions.size(); i++) {
            OutcomeRequest.ActionRequest action = actions.get(i);
            of("""
                            insert into joint_meeting_action (id, meeting, bureau, ordinal, what, unit, due, state, result, version)
                            values (:id, :meeting, :bureau, :ordinal, :what, :unit, :due, 'OPEN', '', 0)
                            """, meeting)
                    .setParameter("id", action.id())
                    .setParameter("bureau", meeting.bureau)
                    .setParameter("ordinal", given.size() + i)
                    .setParameter("what", action.what().strip())
                    .setParameter("unit", action.unit())
                    .setParameter("due", action.due())
                    .executeUpdate();
        }
    }

    /** Sets the problems or weak points in their order, all of them anew. */
    void issues(JointMeeting meeting, List<OutcomeRequest.IssueRequest> issues) {
        of("delete from joint_meeting_issue where meeting = :meeting", meeting).executeUpdate();
        for (int i = 0; i < issues.size(); i++) {
            OutcomeRequest.IssueRequest issue = issues.get(i);
            of("""
                            insert into joint_meeting_issue (meeting, bureau, ordinal, what, rule, decision, unit, due)
                            values (:meeting, :bureau, :ordinal, :what, :rule, :decision, cast(:unit as uuid), cast(:due as date))
                            """, meeting)
                    .setParameter("bureau", meeting.bureau)
                    .setParameter("ordinal", i)
                    .setParameter("what", issue.what().strip())
                    .setParameter("rule", issue.rule())
                    .setParameter("decision", issue.decision())
                    .setParameter("unit", issue.unit())
                    .setParameter("due", issue.due())
                    .executeUpdate();
        }
    }

    private Query of(String sql, JointMeeting meeting) {
        return entities.createNativeQuery(sql).setParameter("meeting", meeting.id);
    }
}
