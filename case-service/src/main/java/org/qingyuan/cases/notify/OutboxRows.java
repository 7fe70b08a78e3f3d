package org.qingyuan.cases.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.notify.ServiceNoticeView.OfferedDuty;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.sql.Statement;

/** The rows of the outbox as the sender sees them, each in a short transaction of its own. */
@ApplicationScoped
class OutboxRows {
    record Claimed(
            UUID id, NoticeKind kind, String clauseWords, UUID duty, String reference, String body, int attempts) {}

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;
    private static final String NOTHING_OWED = "NOTHING_OWED";
    private static final String SELECT = """
            select id, kind, state, attempts, answer, made_on, reference, cast(duties as text) as duties,
                   cast(body as jsonb) ->> 'item' as item,
                   coalesce(cast(body as jsonb) ->> 'fulfilledOn', cast(body as jsonb) ->> 'announcedOn',
                            cast(body as jsonb) ->> 'fromDay') as day
              from service_notice where bureau = :bureau
            """;

    private final EntityManager entities;

    OutboxRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Another word on the measure of {@code n} that waits. */
    private static final String WAITS_OF_SAME_MEASURE = """
            exists (select from service_notice other
                     where other.kind = 'MEASURE' and other.reference = n.reference and other.state = 'WAITING'
                       and cast(other.body as jsonb) ->> 'act' = '%s')
            """;

    /**
     * The next one that is due; it is not due again for a while, whatever becomes of this try. A revocation waits until it is
     * known what became of the announcement.
     */
    @Transactional
    public Optional<Claimed> claim() {
        Instant now = Instant.now();
        Optional<Claimed> claimed = new Statement("""
                select id, kind, clause_words, duty, reference, body, attempts from service_notice n
                 where state = 'WAITING' and next_at <= :now
                   and not (kind = 'MEASURE' and cast(body as jsonb) ->> 'act' = 'REVOKED' and %s)
                 order by next_at, id limit 1 for update skip locked
                """.formatted(WAITS_OF_SAME_MEASURE.formatted("ANNOUNCED")))
                .with("now", now)
                .first(
                        entities,
                        row -> new Claimed(
                                row.get("id", UUID.class),
                                NoticeKind.valueOf(row.get("kind", String.class)),
                                row.get("clause_words", String.class),
                                row.get("duty", UUID.class),
                                row.get("reference", String.class),
                                row.get("body", String.class),
                                row.get("attempts", Integer.class)));
        claimed.ifPresent(row -> new Statement(
                        "update service_notice set attempts = attempts + 1, next_at = :later where id = :id")
                .with("later", now.plus(pause(row.attempts())))
                .with("id", row.id())
                .run(entities));
        return claimed;
    }

    /** Unless something newer took its place meanwhile. */
    @Transactional
    public void sent(UUID id) {
        new Statement("update service_notice set state = 'SENT', answer = null where id = :id and state = 'WAITING'")
                .with("id", id)
                .run(entities);
    }

    /** @param offered the duties of which a person has to name one */
    @Transactional
    public void refused(UUID id, String answer, List<OfferedDuty> offered) {
        NoticeState state = NOTHING_OWED.equals(answer) ? NoticeState.NOT_OWED : NoticeState.REFUSED;
        new Statement("""
                update service_notice set state = :state, answer = :answer, duties = cast(cast(:duties as text) as jsonb)
                 where id = :id and state = 'WAITING'
                """)
                .with("state", state.name())
                .with("answer", answer)
                .with("duties", OfferedDuties.write(offered))
                .with("id", id)
                .run(entities);
        // Of a measure that was revoked meanwhile nothing is left to say: neither that it was announced nor that it is
        // revoked.
        new Statement("""
                update service_notice n set state = 'NOT_OWED', answer = null, duties = null
                 where kind = 'MEASURE' and state in ('WAITING', 'REFUSED')
                   and reference = (select told.reference from service_notice told
                                     where told.id = :id and told.kind = 'MEASURE'
                                       and cast(told.body as jsonb) ->> 'act' = 'ANNOUNCED')
                   and %s
                """.formatted(WAITS_OF_SAME_MEASURE.formatted("REVOKED")))
                .with("id", id)
                .run(entities);
    }

    /** It waits again, to be sent at once. */
    @Transactional
    public void again(UUID id, @Nullable UUID duty) {
        new Statement("""
                update service_notice set state = 'WAITING', answer = null, duties = null, next_at = :now,
                       duty = coalesce(cast(:duty as uuid), duty)
                 where id = :id
                """)
                .with("now", Instant.now())
                .with("duty", duty == null ? null : duty.toString())
                .with("id", id)
                .run(entities);
    }

    /** Held until the transaction ends. */
    @Transactional
    public Optional<ServiceNoticeView> lock(Caller caller, UUID id) {
        return new Statement(SELECT + " and id = :id for update")
                .with("bureau", caller.bureau())
                .with("id", id)
                .first(entities, ServiceNoticeView::of);
    }

    /** The newest first; {@code limit + 1} rows at most. */
    @Transactional
    public List<ServiceNoticeView> list(Caller caller, NoticeState state, Cursor after, int limit) {
        Statement list = new Statement(SELECT)
                .with("bureau", caller.bureau())
                .when(state == null ? null : state.name(), "and state = :state", "state");
        if (after != null) {
            list.add("and (made_on, id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return list.add("order by made_on desc, id desc limit :most")
                .with("most", limit + 1)
                .rows(entities, ServiceNoticeView::of);
    }

    /** Doubles from half a minute to six hours. */
    static Duration pause(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
