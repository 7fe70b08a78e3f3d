package org.qingyuan.responsibility.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;

/** The steps back of a meeting: why each was taken, and what minutes said that were corrected since. */
@ApplicationScoped
class MeetingReturns {
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final ObjectMapper json;

    MeetingReturns(EntityManager entities, BusinessCalendar calendar, ObjectMapper json) {
        this.entities = entities;
        this.calendar = calendar;
        this.json = json;
    }

    /** The first step back first. */
    List<MeetingView.Return> of(JointMeeting meeting) {
        return new Sql("""
                        select r.act, r.reason, p.name, r.returned_on, r.minutes_no, r.issued_on, cast(r.content as text) as content
                          from joint_meeting_return r
                          join person p on p.bureau = r.bureau and p.id = r.returned_by
                         where r.meeting = :meeting order by r.id
                        """)
                .with("meeting", meeting.id).rows(entities).stream()
                        .map(this::view)
                        .toList();
    }

    private MeetingView.Return view(Tuple row) {
        String content = row.get("content", String.class);
        return new MeetingView.Return(
                MeetingAct.valueOf(row.get("act", String.class)),
                row.get("reason", String.class),
                row.get("name", String.class),
                row.get("returned_on", LocalDate.class),
                row.get("minutes_no", String.class),
                row.get("issued_on", LocalDate.class),
                content == null ? null : read(content));
    }

    private MeetingView.Minutes read(String content) {
        try {
            return json.readValue(content, MeetingView.Minutes.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Then units work on what minutes gave them, even while these are corrected. */
    boolean issuedBefore(JointMeeting meeting) {
        return of(meeting).stream().anyMatch(one -> one.act() == MeetingAct.CORRECT);
    }

    /** @param minutes as they were issued; null where none were. @throws Problem 422 without a reason */
    void keep(Caller caller, JointMeeting meeting, MeetingActRequest request, MeetingView.Minutes minutes) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED).withError("reason", "REQUIRED");
        }
        entities.createNativeQuery("""
                        insert into joint_meeting_return
                               (meeting, bureau, act, reason, returned_by, returned_on, minutes_no, issued_on, content)
                        values (:meeting, :bureau, :act, :reason, :by, :on, cast(:minutesNo as text), cast(:issuedOn as date),
                                cast(:content as jsonb))
                        """)
                .setParameter("meeting", meeting.id)
                .setParameter("bureau", meeting.bureau)
                .setParameter("act", request.act().name())
                .setParameter("reason", request.reason().strip())
                .setParameter("by", caller.person())
                .setParameter("on", calendar.today())
                .setParameter("minutesNo", meeting.minutesNo)
                .setParameter("issuedOn", meeting.issuedOn)
                .setParameter("content", minutes == null ? null : write(minutes))
                .executeUpdate();
    }

    private String write(MeetingView.Minutes minutes) {
        try {
            return json.writeValueAsString(minutes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
