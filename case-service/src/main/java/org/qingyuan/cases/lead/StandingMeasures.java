package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.sql.Statement;

/**
 * Which of the measures on record stand: those of the present stage that were neither refused nor put right, and those of an earlier one that were
 * decided there. One that was decided on whoever the lead was about before does not stand. One that was left behind by a step that
 * decides nothing of it (CLOSE, WITHDRAW) does not stand. One that was decided before the lead was last re-opened stands where the decision after it keeps it (MEASURES_KEPT), or once it was announced until that is
 * revoked. Only these are carried out, announced and counted.
 */
@ApplicationScoped
class StandingMeasures {
    private static final String DECIDED = """
            select r.id from lead_record r join lead l on l.id = r.lead
             where r.lead = :lead and r.kind = 'MEASURE' and r.visit >= l.subject_since
               and not exists (select from lead_refused_measure x where x.record = r.id)
               and not exists (select from lead_record c where c.lead = r.lead and c.corrects = r.id)
               and (r.visit = l.visit and l.stage <> 'CONCLUDING'
                    or exists (select from lead_step s
                                where s.lead = r.lead and s.visit = r.visit and s.act in (:deciding)))
            """;

    /** The visit that the last re-opening began. */
    private static final String REOPENED =
            "(select coalesce(max(o.visit), 0) from lead_step o where o.lead = r.lead and o.act = 'REOPEN')";

    /** Nothing was re-opened since, or the step that ended it again kept what had been decided. */
    private static final String KEPT = """
            (r.visit >= REOPENED
             or exists (select from lead_record k join lead_step e on e.lead = k.lead and e.visit = k.visit
                         where k.lead = r.lead and k.kind = 'MEASURES_KEPT' and k.visit >= REOPENED
                           and e.to_stage = 'CONCLUDING' and e.from_stage <> 'CONCLUDING'
                           and not exists (select from lead_record c where c.lead = k.lead and c.corrects = k.id)))
            """.replace("REOPENED", REOPENED);

    private final EntityManager entities;

    StandingMeasures(EntityManager entities) {
        this.entities = entities;
    }

    Set<UUID> of(UUID lead) {
        return decided(lead, "and (" + KEPT + " or exists (select from lead_announcement a where a.record = r.id))");
    }

    /** Those of them that may be announced: what was announced before a re-opening that did not keep it is not announced again. */
    Set<UUID> kept(UUID lead) {
        return decided(lead, "and " + KEPT);
    }

    /** Decided before the lead was last re-opened, whether it was kept or not. */
    boolean earlier(UUID lead) {
        return !decided(lead, "and r.visit < " + REOPENED).isEmpty();
    }

    /** Whether something was decided since the last re-opening, or kept: on whoever the lead is about. */
    boolean decided(UUID lead) {
        return !decided(lead, "and (r.visit < l.visit or l.stage = 'CONCLUDING') and " + KEPT)
                .isEmpty();
    }

    private Set<UUID> decided(UUID lead, String which) {
        return new HashSet<>(new Statement(DECIDED)
                .add(which)
                .with("lead", lead)
                .with("deciding", LeadTransition.takingMeasures())
                .rows(entities, row -> row.get("id", UUID.class)));
    }

    /** Records of any kind that a later one puts right. */
    Set<UUID> corrected(UUID lead) {
        return new HashSet<>(
                new Statement("select corrects from lead_record where lead = :lead and corrects is not null")
                        .with("lead", lead)
                        .rows(entities, row -> row.get("corrects", UUID.class)));
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
