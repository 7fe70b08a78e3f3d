package org.qingyuan.inspection.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.facts.client.FulfilmentNoticesApi;
import org.qingyuan.inspection.facts.client.IntegrityFilesApi;
import org.qingyuan.inspection.facts.client.MeasureRequest;
import org.qingyuan.inspection.facts.client.NoticeRequest;
import org.qingyuan.inspection.facts.client.ToldLetterRequest;
import org.qingyuan.inspection.facts.client.ToldLettersApi;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.sql.Statement;

/**
 * Sends what waits. A notice is leased for the time of a call, so replicas do not send it at once; if they did, its key makes it count
 * once.
 */
@ApplicationScoped
class NoticeSender {
    private static final Logger LOG = Logger.getLogger(NoticeSender.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int SERVER_ERROR = 500;
    /** 403 is also what a service gets until the realm has given it a role that a new version needs. */
    private static final Set<Integer> LATER = Set.of(401, 403, 408, 429);

    private static final String ANNOUNCEMENT_OF = """
            said.round = %1$s.round and said.kind = 'MEASURE' and said.body ->> 'act' = 'ANNOUNCED'
            and said.body ->> 'person' = %1$s.body ->> 'person' and said.body ->> 'reference' = %1$s.body ->> 'reference'
            """;

    private final FulfilmentNoticesApi fulfilments;
    private final IntegrityFilesApi files;
    private final ToldLettersApi letters;
    private final BusinessCalendar calendar;
    private final EntityManager entities;

    NoticeSender(
            @RestClient FulfilmentNoticesApi fulfilments,
            @RestClient IntegrityFilesApi files,
            @RestClient ToldLettersApi letters,
            BusinessCalendar calendar,
            EntityManager entities) {
        this.fulfilments = fulfilments;
        this.files = files;
        this.letters = letters;
        this.calendar = calendar;
        this.entities = entities;
    }

    @Scheduled(every = "${qingyuan.notices.send-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        Optional<Tuple> notice = claim();
        while (notice.isPresent()) {
            send(notice.get());
            notice = claim();
        }
    }

    /** One at a time: its lease must not run while others are sent. A withdrawal waits until what it withdraws was answered. */
    private Optional<Tuple> claim() {
        Instant now = Instant.now();
        return QuarkusTransaction.requiringNew().call(() -> new Statement("""
                        update owner_notice n set tries = n.tries + 1, next_at = :lease
                         where n.id = (select w.id from owner_notice w
                                        where w.state = 'WAITING' and w.next_at <= :now
                                          and not (w.kind = 'MEASURE' and w.body ->> 'act' = 'REVOKED' and exists (
                                                   select from owner_notice said
                                                    where %s and said.state = 'WAITING'))
                                        order by w.id limit 1 for update skip locked)
                        returning n.id, n.kind, cast(n.body as text) as body, n.tries
                        """.formatted(ANNOUNCEMENT_OF.formatted("w")))
                .with("lease", now.plus(LEASE))
                .with("now", now)
                .first(entities, row -> row));
    }

    private void send(Tuple notice) {
        UUID id = notice.get("id", UUID.class);
        String body = notice.get("body", String.class);
        try {
            switch (NoticeKind.valueOf(notice.get("kind", String.class))) {
                case FULFILMENT ->
                    fulfilments.noteFulfilment(id.toString(), NoticeJson.read(body, NoticeRequest.class));
                case MEASURE -> files.noteMeasure(id.toString(), NoticeJson.read(body, MeasureRequest.class));
                case LETTER -> letters.tellByLetter(id, NoticeJson.read(body, ToldLetterRequest.class));
            }
            end(id, NoticeState.SENT, null, null);
        } catch (WebApplicationException e) {
            answered(id, notice.get("tries", Integer.class), e);
        } catch (RuntimeException e) {
            // Also where its body cannot be read: the others of the batch must not wait for it.
            again(id, notice.get("tries", Integer.class), e.toString());
        }
    }

    /** What the owner refuses once it refuses always, but for its own troubles and a plan that is not in force yet. */
    private void answered(UUID id, int tries, WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status >= SERVER_ERROR || LATER.contains(status)) {
            again(id, tries, "" + status);
            return;
        }
        JsonNode problem = problem(e);
        String code = problem.path("code").asText("" + status);
        JsonNode duties = problem.path("duties");
        boolean notOwed = code.equals("NOTHING_OWED");
        end(
                id,
                notOwed ? NoticeState.NOT_OWED : NoticeState.REFUSED,
                code,
                duties.isArray() ? duties.toString() : null);
    }

    private static JsonNode problem(WebApplicationException e) {
        try {
            return NoticeJson.read(e.getResponse().readEntity(String.class), JsonNode.class);
        } catch (ProcessingException | IllegalStateException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private void again(UUID id, int tries, String why) {
        LOG.warnf("Notice %s not sent at try %d: %s", id, tries, why);
        Duration pause = Duration.ofSeconds(15L << Math.min(tries, 8));
        Instant next = Instant.now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        QuarkusTransaction.requiringNew()
                .run(() -> new Statement("update owner_notice set next_at = :next where id = :id")
                        .with("next", next)
                        .with("id", id)
                        .run(entities));
    }

    private void end(UUID id, NoticeState state, @Nullable String problem, @Nullable String duties) {
        QuarkusTransaction.requiringNew().run(() -> {
            new Statement("""
                        update owner_notice
                           set state = :state, problem = cast(:problem as text), duties = cast(cast(:duties as text) as jsonb),
                               sent_at = cast(:sent as timestamptz), refused_on = cast(:refused as date)
                         where id = :id
                        """)
                    .with("state", state.name())
                    .with("problem", problem)
                    .with("duties", duties)
                    .with("sent", state == NoticeState.SENT ? Instant.now() : null)
                    .with("refused", state == NoticeState.REFUSED ? calendar.today() : null)
                    .with("id", id)
                    .run(entities);
            nothingLeft(id);
        });
    }

    /** Of what was withdrawn and never taken nothing is left to say: neither the announcement nor its withdrawal. */
    private void nothingLeft(UUID id) {
        new Statement("""
                        with pair as (
                            select said.id as announced, w.id as revoked
                              from owner_notice w join owner_notice said on %s
                             where w.kind = 'MEASURE' and w.body ->> 'act' = 'REVOKED' and w.state in ('WAITING', 'REFUSED')
                               and said.state = 'REFUSED' and :id in (w.id, said.id))
                        update owner_notice n set state = 'NOT_OWED', problem = null, duties = null, refused_on = null
                          from pair where n.id in (pair.announced, pair.revoked)
                        """.formatted(ANNOUNCEMENT_OF.formatted("w")))
                .with("id", id)
                .run(entities);
    }
}
