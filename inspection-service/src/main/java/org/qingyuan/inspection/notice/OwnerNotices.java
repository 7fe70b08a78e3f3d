package org.qingyuan.inspection.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.facts.client.MeasureRequest;
import org.qingyuan.inspection.facts.client.NoticeRequest;
import org.qingyuan.inspection.facts.client.ToldLetterRequest;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** What is to be told to responsibility-service: written with the act that it tells of, sent by {@link NoticeSender}. */
@ApplicationScoped
public class OwnerNotices {
    private final Rounds rounds;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    OwnerNotices(
            Rounds rounds, CopiedDirectory directory, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.directory = directory;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * That a row of the bureau's own table was fulfilled today.
     *
     * @param unit whose duty it is; null when the row is the bureau's
     * @param words what was done, without contents; the sender's reference together with the round
     * @param clauseWords tell its duty from the others of the item; none where any duty of the item is meant
     */
    public void fulfilled(Round round, String item, @Nullable UUID unit, String words, String... clauseWords) {
        NoticeRequest body = fulfilment(round, item, words, round.id().toString(), clauseWords)
                .unit(unit);
        insert(round, NoticeKind.FULFILMENT, body);
    }

    /**
     * A duty of an event: once for each object of the round, whatever further steps are taken. The ledger is read by more people than the
     * round's measures, so nothing in it leads to the object.
     */
    public void eventFulfilled(Round round, RoundObject object, String item, String words, String... clauseWords) {
        String random = UUID.randomUUID().toString().substring(0, 8);
        NoticeRequest body = fulfilment(round, item, words, random, clauseWords);
        insert(round.bureau(), round.id(), NoticeKind.FULFILMENT, object.id(), body);
    }

    private NoticeRequest fulfilment(Round round, String item, String words, String about, String... clauseWords) {
        return new NoticeRequest()
                .bureau(round.bureau())
                .item(item)
                .fulfilledOn(calendar.today())
                .concerns(round.asOf())
                .reference(words + " " + about)
                .title("%s（%s）".formatted(words, round.title()))
                .clauseWords(List.of(clauseWords));
    }

    /** For the file of whom the object is; units have none. Only the kind, the day and the deciding organ are told. */
    public void noted(Round round, RoundObject object, FileEntry entry, String reference) {
        if (object.person() == null) {
            return;
        }
        MeasureRequest body = new MeasureRequest()
                .bureau(object.ownerBureau())
                .person(object.person())
                .act(entry.act)
                .kind(entry.kind)
                .announcedOn(calendar.today())
                .organ(directory
                        .bureau(round.bureau())
                        .map(found -> found.name())
                        .orElse(round.bureau()))
                .reference(reference);
        insert(round, NoticeKind.MEASURE, body);
    }

    /** The corrected circular takes the place of the one that was noted; where none was, there is nothing to put right. */
    public void circularCorrected(Round round, RoundObject object, String reference) {
        new Statement("select body ->> 'reference' as reference from owner_notice")
                .add("where round = :round and kind = 'MEASURE' and body ->> 'person' = cast(:person as text)")
                .add("and body ->> 'kind' = 'CIRCULAR' and body ->> 'act' = 'ANNOUNCED' order by id desc limit 1")
                .with("round", round.id())
                .with("person", object.person() == null ? null : object.person().toString())
                .first(entities, row -> row.get("reference", String.class))
                .ifPresent(noted -> {
                    noted(round, object, FileEntry.CIRCULAR_WITHDRAWN, noted);
                    noted(round, object, FileEntry.CIRCULAR, reference);
                });
    }

    /** Letters about the round; nobody to tell, no letter. */
    public void letter(UUID round, ToldLetterRequest letter) {
        if (!letter.getUnits().isEmpty() || !letter.getPersons().isEmpty()) {
            insert(letter.getBureau(), round, NoticeKind.LETTER, null, letter);
        }
    }

    private void insert(Round round, NoticeKind kind, Object body) {
        insert(round.bureau(), round.id(), kind, null, body);
    }

    /** @param object of which no second notice is made */
    private void insert(String bureau, UUID round, NoticeKind kind, @Nullable UUID object, Object body) {
        Instant now = Instant.now();
        new Statement("""
                        insert into owner_notice (id, bureau, round, kind, object, body, made_at, state, next_at)
                        values (:id, :bureau, :round, :kind, cast(:object as uuid), cast(:body as jsonb), :now, 'WAITING', :now)
                        on conflict (object) do nothing
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("bureau", bureau)
                .with("round", round)
                .with("kind", kind.name())
                .with("object", object)
                .with("body", NoticeJson.write(body))
                .with("now", now)
                .run(entities);
    }

    List<OwnerNoticeView> list(Caller caller, UUID round) {
        return new Statement("""
                        select n.id, n.kind, n.state, n.body ->> 'item' as item, coalesce(n.body ->> 'reference', n.body ->> 'subject') as reference,
                               n.problem, cast(n.duties as text) as duties, n.tries, n.made_at, n.sent_at
                          from owner_notice n where n.round = :round order by n.id
                        """).with("round", rounds.own(caller, round).id()).rows(entities, OwnerNoticeView::of);
    }

    /** @throws Problem 404 of another round; 409 unless it was refused, and because of several duties if one is named, this one among them */
    @Transactional
    void name(Caller caller, UUID id, UUID notice, @Nullable UUID duty) {
        Round round = rounds.lockOwn(caller, id);
        OwnerNoticeView found = list(caller, round.id()).stream()
                .filter(one -> one.id().equals(notice))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        boolean listed = found.duties().stream().anyMatch(one -> one.duty().equals(duty));
        // A choice that was asked for has to be made: without it the same answer would come back.
        boolean answered = duty == null ? found.duties().isEmpty() : listed;
        if (found.state() != NoticeState.REFUSED || !answered) {
            throw new Problem(InspectionProblem.NOTICE_NOT_REFUSED);
        }
        new Statement("""
                        update owner_notice
                           set state = 'WAITING', problem = null, duties = null, refused_on = null, next_at = :now,
                               body = case when cast(:duty as text) is null then body
                                           else jsonb_set(body, '{duty}', to_jsonb(cast(:duty as text))) end
                         where id = :id
                        """)
                .with("now", Instant.now())
                .with("duty", duty == null ? null : duty.toString())
                .with("id", notice)
                .run(entities);
        trail.record(
                "notice.name-duty",
                "round",
                id,
                Map.of("notice", notice.toString(), "duty", duty == null ? "" : duty.toString()));
    }
}
