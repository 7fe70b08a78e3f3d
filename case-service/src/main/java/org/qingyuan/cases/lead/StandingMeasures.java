package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.sql.Statement;

/**
 * Which of the measures on record stand: neither refused with the decision that was to take them, nor left behind in a stage that
 * went on without deciding them. Only these are carried out, announced and counted.
 */
@ApplicationScoped
class StandingMeasures {
    private final EntityManager entities;

    StandingMeasures(EntityManager entities) {
        this.entities = entities;
    }

    Set<UUID> of(UUID lead) {
        return new HashSet<>(new Statement("""
                select r.id from lead_record r join lead l on l.id = r.lead
                 where r.lead = :lead and r.kind = 'MEASURE'
                   and not exists (select from lead_refused_measure x where x.record = r.id)
                   and (r.visit = l.visit
                        or exists (select from lead_step s where s.lead = r.lead and s.to_stage = 'CONCLUDING'
                                                             and s.visit in (r.visit, r.visit - 1)))
                """).with("lead", lead).rows(entities, row -> row.get("id", UUID.class)));
    }

    /** The decision that was to take them was refused. */
    void refuse(LeadProposal proposal) {
        new Statement("""
                insert into lead_refused_measure (record, proposal)
                select r.id, :proposal from lead_record r
                 where r.lead = :lead and r.kind = 'MEASURE' and r.visit = :visit
                on conflict do nothing
                """)
                .with("proposal", proposal.id)
                .with("lead", proposal.lead)
                .with("visit", proposal.visit)
                .run(entities);
    }
}
