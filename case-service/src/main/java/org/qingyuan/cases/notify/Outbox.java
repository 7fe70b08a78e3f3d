package org.qingyuan.cases.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.notify.client.AnnouncedKind;
import org.qingyuan.cases.notify.client.DutyOfficerRequest;
import org.qingyuan.cases.notify.client.MeasureAct;
import org.qingyuan.cases.notify.client.MeasureRequest;
import org.qingyuan.cases.notify.client.NoticeRequest;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.kit.sql.Statement;

/**
 * Takes down, in the caller's transaction, what responsibility-service is to be told. Never a lead's id or number, never what a
 * matter is about.
 */
@ApplicationScoped
public class Outbox {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    Outbox(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** @param reference under which it is found here; of an announced outcome, not of a lead */
    @Transactional
    public void measure(String bureau, UUID person, AnnouncedKind kind, LocalDate day, String organ, String reference) {
        keep(
                bureau,
                NoticeKind.MEASURE,
                null,
                reference,
                new MeasureRequest()
                        .bureau(bureau)
                        .person(person)
                        .act(MeasureAct.ANNOUNCED)
                        .kind(kind)
                        .announcedOn(day)
                        .organ(organ)
                        .reference(reference));
    }

    /** What was told of that outcome is taken back; what was never taken there is not sent any more. */
    @Transactional
    public void revoked(String bureau, String reference, LocalDate day) {
        int unsaid = new Statement("""
                update service_notice set state = 'NOT_OWED', answer = null, duties = null
                 where kind = 'MEASURE' and reference = :reference
                   and (state = 'REFUSED' or state = 'WAITING' and attempts = 0)
                """).with("reference", reference).run(entities);
        if (unsaid > 0) {
            return;
        }
        new Statement("select body from service_notice where reference = :reference and kind = 'MEASURE'")
                .with("reference", reference)
                .first(entities, row -> read(row.get("body", String.class)))
                .ifPresent(told -> keep(
                        bureau,
                        NoticeKind.MEASURE,
                        null,
                        reference,
                        told.act(MeasureAct.REVOKED).announcedOn(day)));
    }

    /**
     * @param title what the ledger of the table shows, to more people than know of the matter
     * @param clauseWords tell one duty of the item from the others where several are owed
     */
    @Transactional
    public void fulfilment(
            String bureau, String item, LocalDate day, String reference, String title, List<String> clauseWords) {
        fulfilment(bureau, null, item, day, reference, title, clauseWords);
    }

    /** @param unit whose duty it is; null when the row is the bureau's */
    @Transactional
    public void fulfilment(
            String bureau,
            @Nullable UUID unit,
            String item,
            LocalDate day,
            String reference,
            String title,
            List<String> clauseWords) {
        fulfilment(
                new NoticeRequest()
                        .bureau(bureau)
                        .unit(unit)
                        .item(item)
                        .fulfilledOn(day)
                        .reference(reference)
                        .title(title),
                clauseWords);
    }

    @Transactional
    public void fulfilment(NoticeRequest notice, List<String> clauseWords) {
        keep(notice.getBureau(), NoticeKind.FULFILMENT, String.join(",", clauseWords), notice.getReference(), notice);
    }

    /** Who watches the platform, as it stands now; what waited of that watch, or was refused, is not sent any more. */
    @Transactional
    public void watch(String bureau, UUID watch, UUID person, LocalDate from, LocalDate until, boolean cancelled) {
        new Statement("""
                update service_notice set state = 'NOT_OWED', answer = null, duties = null
                 where kind = 'WATCH' and reference = :watch and state in ('WAITING', 'REFUSED')
                """).with("watch", watch.toString()).run(entities);
        keep(
                bureau,
                NoticeKind.WATCH,
                null,
                watch.toString(),
                new DutyOfficerRequest()
                        .bureau(bureau)
                        .person(person)
                        .fromDay(from)
                        .untilDay(until)
                        .cancelled(cancelled));
    }

    private static MeasureRequest read(String body) {
        try {
            return ClientJson.MAPPER.readValue(body, MeasureRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String bureau, NoticeKind kind, String clauseWords, String reference, Object body) {
        try {
            new Statement("""
                    insert into service_notice (id, bureau, kind, clause_words, reference, body, state, attempts, next_at, made_on)
                    values (:id, :bureau, :kind, cast(:words as text), :reference, :body, 'WAITING', 0, :at, :today)
                    """)
                    .with("id", UUID.randomUUID())
                    .with("bureau", bureau)
                    .with("kind", kind.name())
                    .with("words", clauseWords)
                    .with("reference", reference)
                    .with("body", ClientJson.MAPPER.writeValueAsString(body))
                    .with("at", Instant.now())
                    .with("today", calendar.today())
                    .run(entities);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
