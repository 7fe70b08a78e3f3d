package org.qingyuan.responsibility.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.record.RecordRequest;
import org.qingyuan.responsibility.record.RecordService;

/** The record of the duty that a meeting fulfils, filled in from the meeting; nobody types it again. */
@ApplicationScoped
public class MeetingRecords {
    private final MeetingRepository meetings;
    private final Meetings service;
    private final MeetingViews views;
    private final RecordService records;
    private final Forms forms;
    private final Trail trail;

    MeetingRecords(
            MeetingRepository meetings,
            Meetings service,
            MeetingViews views,
            RecordService records,
            Forms forms,
            Trail trail) {
        this.meetings = meetings;
        this.service = service;
        this.views = views;
        this.records = records;
        this.forms = forms;
        this.trail = trail;
    }

    /** @throws Problem 403 another unit's; 409 not held, without decisions, drafted already, or nothing is owed for that day */
    @Transactional
    public void draft(Caller caller, UUID id, String ifMatch) {
        JointMeeting meeting = service.own(caller, id);
        IfMatch.check(ifMatch, meeting.version);
        boolean held = meeting.state == MeetingState.HELD || meeting.state == MeetingState.ISSUED;
        MeetingView view = views.of(caller, id);
        if (!held || !MeetingViews.decided(meeting, view.issues()) || views.record(meeting) != null) {
            throw new Problem(ResponsibilityProblem.ACT_NOT_POSSIBLE, meeting.state);
        }
        UUID obligation = meetings.owed(meeting)
                .orElseThrow(() -> new Problem(ResponsibilityProblem.NOTHING_OWED, meeting.kind.title()))
                .get("id", UUID.class);
        UUID record = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        records.save(
                caller,
                record,
                null,
                new RecordRequest(
                        meeting.heldOn,
                        meeting.title,
                        (meeting.agenda + "\n\n" + meeting.decisions).strip(),
                        present(view).map(line -> line.unit().name()).collect(Collectors.joining("、")),
                        Set.of(obligation),
                        Map.of(),
                        forms.inUse(caller, meeting.kind.form()).id(),
                        values(view)));
        meeting.record = record;
        meetings.flush();
        trail.record("meeting.record", "meeting", id, Map.of("record", record.toString()));
    }

    private static java.util.stream.Stream<MeetingView.MemberLine> present(MeetingView view) {
        return view.members().filter(MeetingView.MemberLine::present);
    }

    static Map<String, Object> values(MeetingView view) {
        Map<String, Object> values = new HashMap<>();
        values.put("chair", view.chair().id().toString());
        int present = (int) present(view).count();
        switch (view.kind()) {
            case CONDUCT -> {
                minutesNo(values, view);
                values.put("membersExpected", (int) view.members().count());
                values.put("members", present);
                values.put("lines", lines(view));
                values.put("figures", figures(view));
                values.put("decisions", view.decisions());
            }
            case ENFORCEMENT -> {
                minutesNo(values, view);
                values.put("members", present);
                put(values, "issues", issues(view, "decision", MeetingView.Issue::decision));
                values.put(
                        "previous",
                        view.previous().isEmpty()
                                ? "上次议定事项均已销号。"
                                : view.previous().stream()
                                        .map(item -> item.unit().name() + "：" + item.what())
                                        .collect(Collectors.joining("\n")));
            }
            case PREVENTION -> {
                values.put("partner", view.partner());
                if (view.attendees() != null) {
                    values.put("attendees", view.attendees());
                }
                text(values, "analysis", view.analysis());
                put(values, "weak", issues(view, "rule", MeetingView.Issue::rule));
            }
        }
        return values;
    }

    private static List<Map<String, Object>> lines(MeetingView view) {
        return view.lines().stream()
                .filter(line -> line.complaints() != null)
                .map(line -> {
                    Map<String, Object> one = new HashMap<>();
                    one.put("unit", line.unit().id().toString());
                    one.put("complaints", line.complaints());
                    one.put("verified", line.verified());
                    text(one, "trends", line.trends());
                    text(one, "accountability", line.accountability());
                    text(one, "proposals", line.proposals());
                    return one;
                })
                .toList();
    }

    private static List<Map<String, Object>> figures(MeetingView view) {
        return view.figures().stream()
                .map(figure -> {
                    Map<String, Object> one = new HashMap<>();
                    one.put("unit", figure.unit().id().toString());
                    one.put("verified", figure.verified());
                    if (figure.rank() != null) {
                        one.put("rank", figure.rank());
                    }
                    text(one, "keyWork", figure.keyWork());
                    return one;
                })
                .toList();
    }

    /** @param column of the form that takes what was decided, or the rule that is to mend it */
    private static List<Map<String, Object>> issues(
            MeetingView view, String column, Function<MeetingView.Issue, String> said) {
        return view.issues().stream()
                .map(issue -> {
                    Map<String, Object> one = new HashMap<>();
                    one.put("what", issue.what());
                    text(one, column, said.apply(issue));
                    if (issue.unit() != null) {
                        one.put("unit", issue.unit().id().toString());
                    }
                    if (issue.due() != null) {
                        one.put("by", issue.due().toString());
                    }
                    return one;
                })
                .toList();
    }

    private static void minutesNo(Map<String, Object> values, MeetingView view) {
        if (view.minutesNo() != null) {
            values.put("minutesNo", view.minutesNo());
        }
    }

    private static void put(Map<String, Object> values, String field, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            values.put(field, rows);
        }
    }

    private static void text(Map<String, Object> one, String field, String text) {
        if (!text.isBlank()) {
            one.put(field, text);
        }
    }
}
