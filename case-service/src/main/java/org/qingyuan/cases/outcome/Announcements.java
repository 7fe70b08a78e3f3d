package org.qingyuan.cases.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.cases.lead.AnnouncedMeasures;
import org.qingyuan.cases.lead.LeadMeasures;
import org.qingyuan.cases.notify.Outbox;
import org.qingyuan.cases.notify.client.AnnouncedKind;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** 宣布: the one door through which something of a lead becomes known outside it. */
@ApplicationScoped
public class Announcements implements AnnouncedMeasures {
    /** What the lead keeps, sealed with its key. */
    record Sealed(UUID outcome, LocalDate announcedOn, boolean byName) {}

    /** @param revokedOn null while it stands */
    private record Told(int ordinal, Sealed sealed, LocalDate revokedOn) {}

    /** Where the subject stands in the directory. */
    private record Place(String bureau, UUID unit) {}

    private final EntityManager entities;
    private final LeadMeasures measures;
    private final LeadCipher cipher;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Announcements(
            EntityManager entities,
            LeadMeasures measures,
            LeadCipher cipher,
            Outbox outbox,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.measures = measures;
        this.cipher = cipher;
        this.outbox = outbox;
        this.calendar = calendar;
        this.trail = trail;
    }

    @Transactional
    public List<AnnouncementView> list(Caller caller, UUID id) {
        return measures.seen(caller, id).map(this::views).orElseGet(List::of);
    }

    /**
     * Once for each measure; the same again changes nothing. After a revocation anew, as another outcome.
     *
     * @throws Problem 404; 403 not handled or managed by the caller; 409 nothing decided yet, announced otherwise, or the
     *     subject's unit is not known; 422 the day
     */
    @Transactional
    public List<AnnouncementView> announce(Caller caller, UUID id, UUID measure, AnnouncementRequest request) {
        LeadMeasures.Announcing lead = measures.held(caller, id);
        LeadMeasures.Decided decided = lead.measures().stream()
                .filter(each -> each.record().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        Map<UUID, Told> told = told(id);
        Told before = told.get(measure);
        if (before != null && before.revokedOn == null) {
            Sealed same = before.sealed;
            if (same.announcedOn.equals(request.announcedOn()) && same.byName == request.byName()) {
                return views(lead);
            }
            throw new Problem(OutcomeProblem.OUTCOME_ANNOUNCED);
        }
        if (!decided.kept()) {
            throw new Problem(OutcomeProblem.OUTCOME_NOT_KEPT);
        }
        if (request.announcedOn().isAfter(calendar.today())
                || request.announcedOn().isBefore(decided.decidedOn())) {
            throw new Problem(OutcomeProblem.OUTCOME_DAY_WRONG, decided.decidedOn()).withError("announcedOn", "RANGE");
        }
        AnnouncedOutcome outcome = outcome(lead, measures.subject(lead), decided, request);
        outcome.matter = matter(outcome, told.values());
        entities.persist(outcome);
        entities.flush();
        new Statement(
                        "insert into lead_announcement (record, ordinal, lead, sealed) values (:record, :ordinal, :lead, :sealed)")
                .with("record", measure)
                .with("ordinal", before == null ? 1 : before.ordinal + 1)
                .with("lead", id)
                .with(
                        "sealed",
                        cipher.seal(
                                id,
                                KeyUse.CASE,
                                place(measure),
                                new Sealed(outcome.id, request.announcedOn(), request.byName())))
                .run(entities);
        tell(outcome, measures.subject(lead).person(), decided);
        trail.recordIn(lead.bureau(), "lead.announce", "lead", id, Map.of("record", measure.toString()));
        return views(lead);
    }

    @Override
    public Set<UUID> standing(UUID lead) {
        return told(lead).entrySet().stream()
                .filter(told -> told.getValue().revokedOn == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private AnnouncedOutcome outcome(
            LeadMeasures.Announcing lead,
            LeadMeasures.Subject subject,
            LeadMeasures.Decided decided,
            AnnouncementRequest request) {
        Place place = place(subject);
        AnnouncedOutcome outcome = new AnnouncedOutcome();
        outcome.id = UUID.randomUUID();
        outcome.bureau = place.bureau();
        outcome.decidedBy = lead.bureau();
        outcome.unit = place.unit();
        outcome.person = request.byName() ? subject.person() : null;
        outcome.subjectRank = lead.subjectRank();
        outcome.kind = decided.measure().kind();
        outcome.caseFiled = subject.filed();
        outcome.organ = decided.measure().decider();
        outcome.announcedOn = request.announcedOn();
        return outcome;
    }

    /** That of what was announced before on the same person; a new one after the lead came to be about somebody else. */
    private UUID matter(AnnouncedOutcome outcome, Collection<Told> before) {
        return new Statement("""
                        select matter from announced_outcome
                         where id = any(:before) and unit = :unit
                           and (person is null or cast(:person as uuid) is null or person = cast(:person as uuid))
                         order by announced_on, id limit 1
                        """)
                .with("before", before.stream().map(told -> told.sealed.outcome).toArray(UUID[]::new))
                .with("unit", outcome.unit)
                .with("person", outcome.person)
                .first(entities, row -> row.get("matter", UUID.class))
                .orElseGet(UUID::randomUUID);
    }

    /** Of a lead that went straight up the subject is of the bureau below: it is there that the outcome counts. */
    private Place place(LeadMeasures.Subject subject) {
        return new Statement("select bureau, id from directory_unit where id = :unit")
                .with("unit", subject.unit() == null ? Caller.NOBODY : subject.unit())
                .first(entities, row -> new Place(row.get("bureau", String.class), row.get("id", UUID.class)))
                .orElseThrow(() -> new Problem(OutcomeProblem.OUTCOME_SUBJECT_UNKNOWN));
    }

    /** Into the person's integrity file, whether he was named in public or not; a sanction opens follow-up education there. */
    private void tell(AnnouncedOutcome outcome, UUID person, LeadMeasures.Decided decided) {
        AnnouncedKind kind = OutcomeNotices.kind(outcome.kind);
        if (person != null && kind != null) {
            outbox.measure(
                    outcome.bureau,
                    person,
                    kind,
                    outcome.announcedOn,
                    decided.measure().decider(),
                    OutcomeNotices.reference(outcome.id));
        }
    }

    private List<AnnouncementView> views(LeadMeasures.Announcing lead) {
        Map<UUID, Told> announced = told(lead.lead());
        return lead.measures().stream()
                .map(decided -> {
                    Told told = announced.get(decided.record());
                    return new AnnouncementView(
                            decided.record(),
                            decided.measure().kind(),
                            decided.measure().decider(),
                            decided.decidedOn(),
                            told == null ? null : told.sealed.announcedOn(),
                            told == null ? null : told.sealed.byName(),
                            told == null ? null : told.revokedOn,
                            decided.kept(),
                            lead.open() && decided.kept() && (told == null || told.revokedOn != null));
                })
                .toList();
    }

    /** The last announcement of each measure. */
    private Map<UUID, Told> told(UUID lead) {
        Map<UUID, Told> announced = new HashMap<>();
        new Statement("select record, ordinal, sealed from lead_announcement where lead = :lead order by ordinal")
                .with("lead", lead)
                .rows(entities)
                .forEach(row -> {
                    UUID record = row.get("record", UUID.class);
                    Sealed sealed = cipher.open(
                            lead, KeyUse.CASE, place(record), row.get("sealed", byte[].class), Sealed.class);
                    int ordinal = row.get("ordinal", Number.class).intValue();
                    announced.put(record, new Told(ordinal, sealed, revokedOn(sealed.outcome)));
                });
        return announced;
    }

    private LocalDate revokedOn(UUID outcome) {
        return new Statement("select revoked_on from outcome_revocation where outcome = :outcome")
                .with("outcome", outcome)
                .first(entities, row -> row.get("revoked_on", LocalDate.class))
                .orElse(null);
    }

    private static String place(UUID record) {
        return "announcement " + record;
    }
}
