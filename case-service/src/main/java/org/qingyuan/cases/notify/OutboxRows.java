package org.qingyuan.cases.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.sql.Statement;

/** The rows of the outbox as the sender sees them, each in a short transaction of its own. */
@ApplicationScoped
class OutboxRows {
    record Claimed(UUID id, NoticeKind kind, String clauseWords, String body, int attempts) {}

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    private final EntityManager entities;

    OutboxRows(EntityManager entities) {
        this.entities = entities;
    }

    /** The next one that is due; it is not due again for a while, whatever becomes of this try. */
    @Transactional
    public Optional<Claimed> claim() {
        Instant now = Instant.now();
        Optional<Claimed> claimed = new Statement("""
                select id, kind, clause_words, body, attempts from service_notice
                 where state = 'WAITING' and next_at <= :now order by next_at, id limit 1 for update skip locked
                """)
                .with("now", now)
                .first(
                        entities,
                        row -> new Claimed(
                                row.get("id", UUID.class),
                                NoticeKind.valueOf(row.get("kind", String.class)),
                                row.get("clause_words", String.class),
                                row.get("body", String.class),
                                row.get("attempts", Integer.class)));
        claimed.ifPresent(row -> new Statement(
                        "update service_notice set attempts = attempts + 1, next_at = :later where id = :id")
                .with("later", now.plus(pause(row.attempts())))
                .with("id", row.id())
                .run(entities));
        return claimed;
    }

    @Transactional
    public void sent(UUID id) {
        new Statement("update service_notice set state = 'SENT', answer = null where id = :id")
                .with("id", id)
                .run(entities);
    }

    @Transactional
    public void refused(UUID id, String answer) {
        new Statement("update service_notice set state = 'REFUSED', answer = :answer where id = :id")
                .with("answer", answer)
                .with("id", id)
                .run(entities);
    }

    /** The newest first; {@code limit + 1} rows at most. */
    @Transactional
    public List<NoticeView> list(Caller caller, NoticeState state, Cursor after, int limit) {
        Statement list = new Statement(
                        "select id, kind, state, attempts, answer, made_on from service_notice where bureau = :bureau")
                .with("bureau", caller.bureau())
                .when(state == null ? null : state.name(), "and state = :state", "state");
        if (after != null) {
            list.add("and (made_on, id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return list.add("order by made_on desc, id desc limit :most")
                .with("most", limit + 1)
                .rows(
                        entities,
                        row -> new NoticeView(
                                row.get("id", UUID.class),
                                NoticeKind.valueOf(row.get("kind", String.class)),
                                NoticeState.valueOf(row.get("state", String.class)),
                                row.get("attempts", Integer.class),
                                row.get("answer", String.class),
                                row.get("made_on", LocalDate.class)));
    }

    /** Doubles from half a minute to six hours. */
    static Duration pause(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
