package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qingyuan.cases.clock.ClockView;
import org.qingyuan.cases.clock.Clocks;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.sql.Statement;

/** Gathers what the rules look at. */
@ApplicationScoped
public class LeadFactsReader {
    /** What the subject says, or is told. */
    private static final Set<RecordKind> OF_SUBJECT = EnumSet.of(
            RecordKind.TALK,
            RecordKind.ANSWER,
            RecordKind.FACTS_SHOWN,
            RecordKind.INQUIRY_LETTER,
            RecordKind.SUBJECT_TOLD,
            RecordKind.FOLLOW_UP);

    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadCipher cipher;
    private final BlindIndex index;
    private final Clocks clocks;
    private final StandingMeasures standing;
    private final AnnouncedMeasures announced;

    LeadFactsReader(
            EntityManager entities,
            LeadRepository leads,
            LeadCipher cipher,
            BlindIndex index,
            Clocks clocks,
            StandingMeasures standing,
            AnnouncedMeasures announced) {
        this.entities = entities;
        this.leads = leads;
        this.cipher = cipher;
        this.index = index;
        this.clocks = clocks;
        this.standing = standing;
        this.announced = announced;
    }

    /** @param candidates people whom a step would name, of whom it must be known whether they are recused */
    LeadFacts read(Lead lead, RuleSet rules, Collection<UUID> candidates) {
        List<LeadPerson> people = leads.people(lead.id);
        Set<UUID> stand = standing.of(lead.id);
        Set<UUID> corrected = standing.corrected(lead.id);
        List<LeadRecord> since = since(lead).stream()
                .filter(record -> !corrected.contains(record.id))
                .filter(record -> record.visit >= lead.subjectSince || !OF_SUBJECT.contains(record.kind))
                .filter(record -> record.kind != RecordKind.MEASURE || stand.contains(record.id))
                .toList();
        Set<UUID> handlers = ids(people, held -> held.duty == Duty.HANDLER && held.untilDay == null);
        Set<UUID> measures = new HashSet<>();
        Set<UUID> executed = new HashSet<>();
        boolean sanction = false;
        for (LeadRecord record : since) {
            if (record.kind == RecordKind.MEASURE) {
                measures.add(record.id);
                sanction |= words(record).measure().kind().sanction();
            } else if (record.kind == RecordKind.MEASURE_EXECUTED) {
                executed.add(words(record).executes());
            }
        }
        executed.retainAll(measures);
        Optional<ClockView> clock = lead.stage.clock().flatMap(kind -> clocks.runningView(lead.id, kind));
        return new LeadFacts(
                lead.stage,
                lead.frozen,
                lead.hasSummary,
                lead.verified,
                lead.handling(rules),
                rules.separates(lead.subjectRank),
                kinds(since, record -> record.visit == lead.visit),
                kinds(since, record -> true),
                handlers,
                ids(people, held -> held.duty == Duty.ADJUDICATOR && held.untilDay == null),
                ids(people, held -> held.duty == Duty.HANDLER),
                ids(people, held -> held.duty == Duty.ADJUDICATOR),
                ids(people, held -> held.duty == Duty.HANDLER && held.stage.compareTo(LeadStage.FILED) < 0),
                recused(lead, candidates),
                signed(since, lead.visit, handlers),
                measures.size(),
                executed.size(),
                !standing.kept(lead.id).containsAll(announced.standing(lead.id)),
                sanction,
                somethingOpen(lead.id),
                clock.isPresent(),
                clock.filter(view -> view.suspendedOn() != null).isPresent(),
                clock.filter(ClockView::superiorDue).isPresent(),
                clock.map(ClockView::extensions).orElse(0));
    }

    RecordWords words(LeadRecord record) {
        return cipher.open(record.lead, KeyUse.CASE, record.place(), record.sealed, RecordWords.class);
    }

    /** Whether it was put on record since the lead, or for a result that into which it was joined, began or was last taken on again. */
    boolean onRecord(Lead lead, RecordKind kind) {
        boolean ofAnother = kind == RecordKind.RESULT_NOTICE && lead.joinedInto != null;
        Instant from = last(ofAnother ? lead.joinedInto : lead.id, ofAnother ? LeadAct.REOPEN : LeadAct.READMIT)
                .map(step -> step.at)
                .orElse(Instant.MIN);
        return since(lead).stream().anyMatch(record -> record.kind == kind && record.addedAt.isAfter(from));
    }

    /** From when the reporter waits to hear whether it is taken. */
    LocalDate waitsSince(Lead lead) {
        return last(lead.id, LeadAct.READMIT).map(step -> step.businessDay).orElse(lead.receivedOn);
    }

    private Optional<LeadStep> last(UUID lead, LeadAct act) {
        return leads.steps(lead).stream()
                .filter(step -> act.name().equals(step.act))
                .max(Comparator.comparing(step -> step.at));
    }

    /** What was put on record since the lead began or was last re-opened. */
    private List<LeadRecord> since(Lead lead) {
        int from = leads.steps(lead.id).stream()
                .filter(step -> LeadAct.REOPEN.name().equals(step.act))
                .mapToInt(step -> step.visit)
                .max()
                .orElse(1);
        return entities.createQuery(
                        "from LeadRecord where lead = :lead and visit >= :from order by addedAt, id", LeadRecord.class)
                .setParameter("lead", lead.id)
                .setParameter("from", from)
                .getResultList();
    }

    private boolean signed(List<LeadRecord> records, int visit, Set<UUID> handlers) {
        return records.stream()
                .filter(record -> record.visit == visit && record.kind.signedByAll())
                .reduce((first, last) -> last)
                .filter(report -> signatures(report.id).containsAll(handlers))
                .isPresent();
    }

    Set<UUID> signatures(UUID record) {
        return new HashSet<>(new Statement("select person from lead_signature where record = :record")
                .with("record", record)
                .rows(entities, row -> row.get("person", UUID.class)));
    }

    private Set<UUID> recused(Lead lead, Collection<UUID> candidates) {
        return candidates.stream().filter(person -> concerned(lead, person)).collect(Collectors.toSet());
    }

    /** Whether the lead concerns the person: subject, named, of the subject's unit, or recused. */
    boolean concerned(Lead lead, UUID person) {
        return !new Statement("""
                select c.kind from lead_concerned c where c.lead = :lead and c.mac in (:mine, :unit)
                """)
                .with("lead", lead.id)
                .with("mine", index.id(person))
                .with("unit", unit(lead.bureau, person))
                .rows(entities)
                .isEmpty();
    }

    /** Whether it is about the person, or names him. */
    boolean named(UUID lead, UUID person) {
        return !new Statement("select lead from lead_concerned where lead = :lead and kind = 'NAMED' and mac = :mac")
                .with("lead", lead)
                .with("mac", index.id(person))
                .rows(entities)
                .isEmpty();
    }

    /** Ended ones too: they can be opened again, and be read. */
    List<UUID> about(String bureau, UUID person) {
        return new Statement("""
                select l.id from lead_concerned c join lead l on l.id = c.lead
                 where c.kind = 'NAMED' and c.mac = :mac and l.bureau = :bureau
                """)
                .with("mac", index.id(person))
                .with("bureau", bureau)
                .rows(entities, row -> row.get("id", UUID.class));
    }

    private byte[] unit(String bureau, UUID person) {
        return new Statement("select unit from directory_person where bureau = :bureau and id = :id")
                .with("bureau", bureau)
                .with("id", person)
                .first(entities, row -> index.id(row.get("unit", UUID.class)))
                .orElse(new byte[] {0});
    }

    private boolean somethingOpen(UUID lead) {
        return !new Statement("""
                select 1 as n from lead_recusal where lead = :lead and state = 'OPEN'
                 union all select 1 from vault_opening where lead = :lead and state = 'ASKED'
                """).with("lead", lead).rows(entities).isEmpty();
    }

    private static Set<RecordKind> kinds(List<LeadRecord> records, Predicate<LeadRecord> wanted) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        records.stream().filter(wanted).forEach(record -> kinds.add(record.kind));
        return kinds;
    }

    private static Set<UUID> ids(List<LeadPerson> people, Predicate<LeadPerson> wanted) {
        return people.stream().filter(wanted).map(held -> held.person).collect(Collectors.toSet());
    }
}
