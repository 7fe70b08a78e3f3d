package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.cases.rules.SubjectRank;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** The measures of a lead that was decided, for whoever announces them. */
@ApplicationScoped
public class LeadMeasures {
    /** @param open whether the caller may announce now */
    public record Announcing(UUID lead, String bureau, SubjectRank subjectRank, boolean open, List<Decided> measures) {}

    /**
     * @param decidedOn the day of the step that decided it, whatever day was written on its record
     * @param kept false for one that was announced before the lead was opened again, and not kept by the decision after that
     */
    public record Decided(UUID record, LocalDate decidedOn, boolean kept, RecordWords.Measure measure) {}

    /**
     * @param unit of the subject
     * @param filed whether a case was filed on the way
     */
    public record Subject(UUID person, UUID unit, boolean filed) {}

    private static final Set<LeadStage> DECIDED =
            EnumSet.of(LeadStage.CONCLUDING, LeadStage.CLOSED, LeadStage.ARCHIVED);

    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadFactsReader facts;
    private final LeadCipher cipher;
    private final StandingMeasures standing;

    LeadMeasures(
            EntityManager entities,
            LeadRepository leads,
            LeadFactsReader facts,
            LeadCipher cipher,
            StandingMeasures standing) {
        this.entities = entities;
        this.leads = leads;
        this.facts = facts;
        this.cipher = cipher;
        this.standing = standing;
    }

    /** Where a lead stands for its announcements; empty while it is frozen. @throws Problem 404 */
    public Optional<Announcing> seen(Caller caller, UUID id) {
        Lead lead = leads.get(caller, id);
        return lead.frozen ? Optional.empty() : Optional.of(announcing(caller, lead));
    }

    /** The same, held. @throws Problem 403 for whoever does not handle or manage it; 409 frozen, or nothing was decided yet */
    public Announcing held(Caller caller, UUID id) {
        Lead lead = leads.lock(caller, id);
        if (!works(caller, lead)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (lead.frozen) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        if (!DECIDED.contains(lead.stage)) {
            throw new Problem(LeadProblem.LEAD_STEP_NOT_POSSIBLE);
        }
        return announcing(caller, lead);
    }

    private Announcing announcing(Caller caller, Lead lead) {
        return new Announcing(
                lead.id, lead.bureau, lead.subjectRank, DECIDED.contains(lead.stage) && works(caller, lead), of(lead));
    }

    private boolean works(Caller caller, Lead lead) {
        List<Duty> duties = leads.duties(lead.id, caller.person());
        return LeadSight.is(LeadWho.HANDLER, caller, lead, duties)
                || LeadSight.is(LeadWho.CASE_MANAGER, caller, lead, duties);
    }

    private List<Decided> of(Lead lead) {
        Set<UUID> stand = standing.of(lead.id);
        Set<UUID> kept = standing.kept(lead.id);
        Map<Integer, LocalDate> decided = leads.steps(lead.id).stream()
                .filter(step -> LeadTransition.takingMeasures().contains(step.act))
                .collect(Collectors.toMap(step -> step.visit, step -> step.businessDay, (first, again) -> first));
        return entities
                .createQuery(
                        "from LeadRecord where lead = :lead and kind = :kind order by addedAt, id", LeadRecord.class)
                .setParameter("lead", lead.id)
                .setParameter("kind", RecordKind.MEASURE)
                .getResultList()
                .stream()
                .filter(record -> stand.contains(record.id))
                .map(record -> new Decided(
                        record.id,
                        decided.getOrDefault(record.visit, record.heldOn),
                        kept.contains(record.id),
                        facts.words(record).measure()))
                .toList();
    }

    public Subject subject(Announcing of) {
        Lead lead = entities.find(Lead.class, of.lead());
        LeadContent content = cipher.open(lead.id, KeyUse.CASE, lead.place(), lead.sealed, LeadContent.class);
        boolean filed = new Statement("select 1 as n from lead_step where lead = :lead and to_stage = 'FILED' limit 1")
                .with("lead", lead.id)
                .first(entities, row -> row)
                .isPresent();
        return new Subject(content.subjectPerson(), content.subjectUnit(), filed);
    }
}
