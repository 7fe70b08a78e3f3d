package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.cases.clock.Clocks;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Puts on record what happens in the course of a lead, and takes the signatures of reports. */
@ApplicationScoped
public class LeadRecords {
    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadFactsReader facts;
    private final LeadActs acts;
    private final LeadCipher cipher;
    private final Clocks clocks;
    private final StandingMeasures standing;
    private final SummaryRight summaries;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    LeadRecords(
            EntityManager entities,
            LeadRepository leads,
            LeadFactsReader facts,
            LeadActs acts,
            LeadCipher cipher,
            Clocks clocks,
            StandingMeasures standing,
            SummaryRight summaries,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.facts = facts;
        this.acts = acts;
        this.cipher = cipher;
        this.clocks = clocks;
        this.standing = standing;
        this.summaries = summaries;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * Under an id of the client; the same id again changes nothing.
     *
     * @throws Problem 400 words that the kind lacks; 403 not the caller's; 409 not in this stage
     */
    @Transactional
    public Lead add(Caller caller, UUID leadId, UUID id, RecordRequest request) {
        if (request.kind().made()) {
            throw new Problem(LeadProblem.LEAD_RECORD_MADE);
        }
        return put(caller, leadId, id, request);
    }

    /** What is put together from the lead itself goes on record by the same rules. */
    @Transactional
    public Lead put(Caller caller, UUID leadId, UUID id, RecordRequest request) {
        Lead lead = leads.lock(caller, leadId);
        if (lead.frozen) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        LeadRecord present = entities.find(LeadRecord.class, id);
        if (present != null) {
            if (!present.lead.equals(lead.id) || present.kind != request.kind()) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return lead;
        }
        List<Duty> duties = leads.duties(lead.id, caller.person());
        if (request.kind().who().stream().noneMatch(who -> LeadSight.is(who, caller, lead, duties))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        boolean unknowing =
                request.kind() == RecordKind.REPORTER_VERIFIED && !summaries.knowsReporter(caller, lead, duties);
        if (unknowing) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (!here(request.kind(), lead, request.corrects() != null)) {
            throw new Problem(LeadProblem.LEAD_RECORD_NOT_HERE);
        }
        if (request.kind().decidedUpon() && acts.deciding(lead)) {
            throw new Problem(LeadProblem.LEAD_PROPOSAL_OPEN);
        }
        // All of the words, whatever the kind asks for.
        summaries.namesNobody(caller, lead, duties, request.words().toString());
        check(lead, request);
        persist(caller, lead, id, request);
        settle(lead, request);
        if (request.kind().decidedUpon()) {
            leads.touch(lead);
        }
        trail.recordIn(
                lead.bureau,
                "lead.record",
                "lead",
                lead.id,
                Map.of("kind", request.kind().name()));
        return lead;
    }

    /** 会签. @throws Problem 409 when the report takes no signature of the caller */
    @Transactional
    public Lead sign(Caller caller, UUID leadId, UUID id) {
        Lead lead = leads.lock(caller, leadId);
        LeadRecord record = of(lead, id);
        if (lead.frozen
                || standing.corrected(lead.id).contains(id)
                || !signable(record, lead, leads.duties(lead.id, caller.person()))) {
            throw new Problem(LeadProblem.LEAD_RECORD_UNSIGNABLE);
        }
        new Statement("""
                insert into lead_signature (record, person, signed_on, at) values (:record, :person, :day, :at)
                on conflict do nothing
                """)
                .with("record", id)
                .with("person", caller.person())
                .with("day", calendar.today())
                .with("at", Instant.now())
                .run(entities);
        trail.recordIn(lead.bureau, "lead.sign", "lead", lead.id, Map.of("record", id.toString()));
        return lead;
    }

    List<LeadView.RecordView> views(Caller caller, Lead lead, List<Duty> duties) {
        Set<UUID> stand = standing.of(lead.id);
        Set<UUID> corrected = standing.corrected(lead.id);
        List<RecordKind> correctable = kinds(caller, lead, duties, true);
        return entities.createQuery("from LeadRecord where lead = :lead order by addedAt, id", LeadRecord.class)
                .setParameter("lead", lead.id)
                .getResultStream()
                .map(record -> {
                    boolean last = !corrected.contains(record.id);
                    Set<UUID> signed = facts.signatures(record.id);
                    return new LeadView.RecordView(
                            record.id,
                            record.kind,
                            record.stage,
                            record.heldOn,
                            facts.words(record),
                            record.corrects,
                            record.file,
                            people.ref(record.addedBy),
                            signed.stream()
                                    .map(people::ref)
                                    .sorted(Comparator.comparing(PersonRef::id))
                                    .toList(),
                            last && signable(record, lead, duties) && !signed.contains(caller.person()),
                            record.kind == RecordKind.MEASURE && !stand.contains(record.id),
                            !last,
                            last && open(record, lead) && correctable.contains(record.kind));
                })
                .toList();
    }

    /** What the caller may put on record now. */
    List<RecordKind> recordable(Caller caller, Lead lead, List<Duty> duties) {
        return kinds(caller, lead, duties, false);
    }

    private List<RecordKind> kinds(Caller caller, Lead lead, List<Duty> duties, boolean corrects) {
        boolean deciding = acts.deciding(lead);
        boolean knows = summaries.knowsReporter(caller, lead, duties);
        return Stream.of(RecordKind.values())
                .filter(kind -> here(kind, lead, corrects) && !kind.made() && !(deciding && kind.decidedUpon()))
                .filter(kind -> kind.who().stream().anyMatch(who -> LeadSight.is(who, caller, lead, duties)))
                .filter(kind -> knows || kind != RecordKind.REPORTER_VERIFIED)
                .toList();
    }

    /** 核实实名 is put right by taking it back. */
    private boolean here(RecordKind kind, Lead lead, boolean corrects) {
        boolean verifiable = lead.naming == Naming.REAL_NAME && lead.verified == corrects;
        return kind.in(lead.stage)
                && (kind != RecordKind.REPORTER_VERIFIED || verifiable)
                && (kind != RecordKind.MEASURES_KEPT || standing.earlier(lead.id));
    }

    /** Whether it can still be put right: where it was made; the verification, which has an effect later, as long as that. */
    private static boolean open(LeadRecord wrong, Lead lead) {
        return wrong.kind == RecordKind.REPORTER_VERIFIED ? wrong.corrects == null : wrong.visit == lead.visit;
    }

    private static boolean signable(LeadRecord record, Lead lead, List<Duty> duties) {
        return record.kind.signedByAll() && record.visit == lead.visit && duties.contains(Duty.HANDLER);
    }

    private void check(Lead lead, RecordRequest request) {
        RecordChecks.check(request.kind(), request.words());
        if (request.heldOn().isAfter(calendar.today())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("heldOn", "FUTURE");
        }
        if (request.corrects() != null) {
            LeadRecord wrong = of(lead, request.corrects());
            if (wrong.kind != request.kind()
                    || !open(wrong, lead)
                    || standing.corrected(lead.id).contains(wrong.id)) {
                throw new Problem(LeadProblem.LEAD_RECORD_UNCORRECTABLE);
            }
        }
        if (request.words().executes() != null && of(lead, request.words().executes()).kind != RecordKind.MEASURE) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("words.executes", "NOT_A_MEASURE");
        }
        if (request.words().executes() != null
                && !standing.of(lead.id).contains(request.words().executes())) {
            throw new Problem(LeadProblem.LEAD_MEASURE_REFUSED).withError("words.executes", "REFUSED");
        }
        if (request.kind() == RecordKind.CUSTODY
                && of(lead, request.words().custody().evidence()).kind != RecordKind.EVIDENCE) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("words.custody.evidence", "NOT_EVIDENCE");
        }
        if (request.kind() == RecordKind.REDACTED_COPY && request.file() == null) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("file", "REQUIRED");
        }
        if (request.file() != null && !fileOf(lead, request.file())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
    }

    private void persist(Caller caller, Lead lead, UUID id, RecordRequest request) {
        LeadRecord record = new LeadRecord();
        record.id = id;
        record.lead = lead.id;
        record.kind = request.kind();
        record.stage = lead.stage;
        record.visit = lead.visit;
        record.heldOn = request.heldOn();
        record.corrects = request.corrects();
        record.file = request.file();
        record.sealed = cipher.seal(lead.id, KeyUse.CASE, record.place(), request.words());
        record.addedBy = caller.person();
        record.addedAt = Instant.now();
        entities.persist(record);
        entities.flush();
    }

    private void settle(Lead lead, RecordRequest request) {
        switch (request.kind()) {
            case ACCEPTANCE_NOTICE -> clocks.stop(lead.id, ClockKind.ACCEPTANCE_NOTICE);
            case RESULT_NOTICE -> clocks.stop(lead.id, ClockKind.RESULT_NOTICE);
            case REPORTER_VERIFIED -> acts.reporterVerified(lead, request.corrects() == null);
            case URGING -> clocks.urge(lead.id);
            default -> {}
        }
    }

    private boolean fileOf(Lead lead, UUID file) {
        return !new Statement("select id from lead_file where lead = :lead and id = :file")
                .with("lead", lead.id)
                .with("file", file)
                .rows(entities)
                .isEmpty();
    }

    private LeadRecord of(Lead lead, UUID id) {
        LeadRecord record = entities.find(LeadRecord.class, id);
        if (record == null || !record.lead.equals(lead.id)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return record;
    }
}
