package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** The terms of petitions, as versions: the newest of the bureau, else what is shipped. */
@ApplicationScoped
class PetitionRules {
    private final EntityManager entities;
    private final Trail trail;

    PetitionRules(EntityManager entities, Trail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    PetitionRule inForce(String bureau) {
        return versions(bureau).getFirst();
    }

    /** Newest first. */
    List<PetitionRule> versions(String bureau) {
        return entities.createQuery(
                        "from PetitionRule where bureau = :bureau or bureau is null"
                                + " order by case when bureau is null then 1 else 0 end, number desc",
                        PetitionRule.class)
                .setParameter("bureau", bureau)
                .getResultList();
    }

    PetitionRule of(Petition petition) {
        return entities.find(PetitionRule.class, petition.rule);
    }

    /**
     * Open petitions keep the terms they began with.
     *
     * @throws Problem 422 looser than the regulation
     */
    @Transactional
    public PetitionRule set(Caller caller, PetitionRuleRequest request) {
        if (!request.withinTheRegulation()) {
            throw new Problem(PetitionProblem.PETITION_RULE_RANGE);
        }
        PetitionRule last = inForce(caller.bureau());
        PetitionRule rule = new PetitionRule();
        rule.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        rule.bureau = caller.bureau();
        rule.number = last.bureau == null ? 1 : last.number + 1;
        rule.tellDays = request.tellDays();
        rule.tellWorkdays = request.tellWorkdays();
        rule.closeDays = request.closeDays();
        rule.closeWorkdays = request.closeWorkdays();
        rule.extensionDays = request.extensionDays();
        rule.warnWorkdays = request.warnWorkdays();
        rule.office = request.office().strip();
        rule.source = request.source().strip();
        rule.setBy = caller.person();
        rule.setAt = Instant.now();
        entities.persist(rule);
        trail.record("petition-rule.set", "petition-rule", rule.id);
        return rule;
    }

    /** Whether a unit is the office that gets the copies. */
    boolean isOffice(String bureau, UUID unit) {
        return unit != null && office(bureau).contains(unit);
    }

    @SuppressWarnings("unchecked")
    List<UUID> office(String bureau) {
        return entities.createNativeQuery(
                        "select id from directory_unit where bureau = :bureau and (name = :office or :office = any(aliases))",
                        UUID.class)
                .setParameter("bureau", bureau)
                .setParameter("office", inForce(bureau).office)
                .getResultList();
    }
}
