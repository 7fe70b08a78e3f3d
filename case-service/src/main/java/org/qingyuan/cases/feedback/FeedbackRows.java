package org.qingyuan.cases.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.lead.LeadSight;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** Ends of leads, told and untold; each finder leaves out what the caller may not know of. */
@ApplicationScoped
class FeedbackRows {
    private static final String UNTOLD = """
            select l.id as lead, l.year, l.number, l.source, l.outside_number, l.received_on, s.id as step, s.act,
                   coalesce(l.closed_on, s.business_day) as ended_on
              from lead l
              join lateral (select id, act, from_stage, business_day from lead_step
                             where lead = l.id and to_stage in ('CONCLUDING', 'TRANSFERRED') and from_stage <> to_stage
                             order by id desc limit 1) s on true
             where l.bureau = :bureau and not l.frozen
               and (l.stage in ('CLOSED', 'ARCHIVED') or l.stage = 'TRANSFERRED' and s.from_stage <> 'REGISTERED')
               and not exists (select from lead_feedback_item i where i.step = s.id) and
            """;

    private static final String TOLD = """
            select l.id as lead, l.year, l.number, l.source, l.outside_number, l.received_on, i.act, i.ended_on
              from lead_feedback_item i join lead l on l.id = i.lead
             where i.feedback = :feedback and
            """;

    private static final String BATCHES = """
            select f.id from lead_feedback f
             where f.bureau = :bureau
               and exists (select from lead_feedback_item i join lead l on l.id = i.lead where i.feedback = f.id and
            """;

    private final EntityManager entities;
    private final LeadSight sight;

    FeedbackRows(EntityManager entities, LeadSight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** The earliest end first. */
    List<Tuple> untold(Caller caller) {
        return sight.knowable(new Statement(UNTOLD).with("bureau", caller.bureau()), caller)
                .add("order by ended_on, l.id")
                .rows(entities);
    }

    List<Tuple> told(Caller caller, UUID feedback) {
        return sight.knowable(new Statement(TOLD).with("feedback", feedback), caller)
                .add("order by i.ended_on, l.id")
                .rows(entities);
    }

    /** Newest first, without those of which the caller may know nothing; {@code limit + 1} rows at most. */
    List<LeadFeedback> list(Caller caller, Cursor after, int limit) {
        return known(caller)
                .when(after == null ? null : after.uuid(0), "and f.id < :after", "after")
                .add("order by f.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(entities, row -> entities.find(LeadFeedback.class, row.get("id", UUID.class)));
    }

    /** Held until the transaction ends. @throws Problem 404 where the caller may know nothing of it, whether there is one or not */
    LeadFeedback lock(Caller caller, UUID id) {
        return known(caller)
                .add("and f.id = :id")
                .with("id", id)
                .first(
                        entities,
                        row -> entities.find(
                                LeadFeedback.class, row.get("id", UUID.class), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    LeadFeedback find(UUID id) {
        return entities.find(LeadFeedback.class, id);
    }

    /** One batch at a time is put together in a bureau. */
    void lockBureau(String bureau) {
        new Statement("select 1 as one from (select pg_advisory_xact_lock(hashtext(:lock))) held")
                .with("lock", "lead_feedback:" + bureau)
                .rows(entities);
    }

    void add(LeadFeedback feedback, List<Tuple> ends) {
        entities.persist(feedback);
        entities.flush();
        for (Tuple end : ends) {
            new Statement("""
                            insert into lead_feedback_item (feedback, lead, step, act, ended_on)
                            values (:feedback, :lead, :step, :act, :day)
                            """)
                    .with("feedback", feedback.id)
                    .with("lead", end.get("lead", UUID.class))
                    .with("step", end.get("step", UUID.class))
                    .with("act", end.get("act", String.class))
                    .with("day", end.get("ended_on", LocalDate.class))
                    .run(entities);
        }
    }

    void flush() {
        entities.flush();
    }

    private Statement known(Caller caller) {
        return sight.knowable(new Statement(BATCHES).with("bureau", caller.bureau()), caller)
                .add(")");
    }
}
