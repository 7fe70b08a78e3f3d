package org.qingyuan.cases.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.clock.Colour;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.Limit;
import org.qingyuan.cases.rules.LimitUnit;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.cases.rules.Span;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/**
 * 办结反馈. Who sends a batch tells what he may know of; what concerns him waits for another who may send it. So neither the number of
 * leads in a batch nor a refusal betrays one to whom it concerns.
 */
@ApplicationScoped
public class Feedbacks {
    /** Where a set was adopted before the limit could be set. */
    private static final Span USUAL = new Span(10, LimitUnit.WORKING_DAYS);

    private final FeedbackRows rows;
    private final RuleSets rules;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Feedbacks(FeedbackRows rows, RuleSets rules, People people, BusinessCalendar calendar, Trail trail) {
        this.rows = rows;
        this.rules = rules;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    List<FeedbackView> list(Caller caller, Cursor after, int limit) {
        return rows.list(caller, after, limit).stream()
                .map(feedback -> view(caller, feedback))
                .toList();
    }

    PendingFeedbackView pending(Caller caller) {
        List<EndedLead> leads = ended(caller, rows.untold(caller));
        RuleSet present = rules.present(caller.bureau());
        Span span = present.limit(ClockKind.QUARTER_FEEDBACK).map(Limit::span).orElse(USUAL);
        LocalDate due = leads.stream()
                .findFirst()
                .map(first -> span.after(QuarterEnd.of(first.endedOn()), calendar.workdays()))
                .orElse(null);
        Colour colour = due == null
                ? null
                : Colour.of(due, false, calendar.today(), present.settings().yellowDays());
        return new PendingFeedbackView(leads, due, colour);
    }

    /** Sends under an id of the client what the caller saw. @throws Problem 409 where some of it was told or opened again */
    @Transactional
    public FeedbackView send(Caller caller, UUID id, Set<UUID> leads) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        LeadFeedback present = rows.find(id);
        if (present != null) {
            if (!present.bureau.equals(caller.bureau()) || !present.sentBy.equals(caller.person())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(caller, present);
        }
        rows.lockBureau(caller.bureau());
        List<Tuple> ends = rows.untold(caller).stream()
                .filter(end -> leads.contains(end.get("lead", UUID.class)))
                .toList();
        if (ends.size() != leads.size()) {
            throw new Problem(FeedbackProblem.FEEDBACK_CHANGED);
        }
        LeadFeedback feedback = new LeadFeedback();
        feedback.id = id;
        feedback.bureau = caller.bureau();
        feedback.sentBy = caller.person();
        feedback.sentOn = calendar.today();
        rows.add(feedback, ends);
        trail.record("feedback.send", "feedback", id, Map.of());
        return view(caller, feedback);
    }

    /** 签收. @throws Problem 404, 403 who sent it, 409 confirmed already, 412, 428 */
    @Transactional
    public FeedbackView receive(Caller caller, UUID id, String ifMatch) {
        LeadFeedback feedback = rows.lock(caller, id);
        IfMatch.check(ifMatch, feedback.version);
        if (feedback.receivedBy != null) {
            throw new Problem(FeedbackProblem.FEEDBACK_RECEIVED);
        }
        if (!receives(caller, feedback)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        feedback.receivedBy = caller.person();
        feedback.receivedOn = calendar.today();
        rows.flush();
        trail.record("feedback.receive", "feedback", id, Map.of());
        return view(caller, feedback);
    }

    private FeedbackView view(Caller caller, LeadFeedback feedback) {
        return new FeedbackView(
                feedback.id,
                people.ref(feedback.sentBy),
                feedback.sentOn,
                people.ref(feedback.receivedBy),
                feedback.receivedOn,
                ended(caller, rows.told(caller, feedback.id)),
                receives(caller, feedback),
                feedback.version);
    }

    private static boolean receives(Caller caller, LeadFeedback feedback) {
        return feedback.receivedBy == null
                && caller.has(Roles.INTAKE)
                && caller.person() != null
                && !caller.person().equals(feedback.sentBy);
    }

    /** The number stands only inside the case. */
    private static List<EndedLead> ended(Caller caller, List<Tuple> rows) {
        boolean numbered = caller.has(Roles.CASE_MANAGER, Roles.INTAKE);
        return rows.stream().map(row -> EndedLead.of(row, numbered)).toList();
    }
}
