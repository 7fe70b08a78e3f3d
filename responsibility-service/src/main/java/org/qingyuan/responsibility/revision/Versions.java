package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedList;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;

/** The versions of one table, from the first to the one in force. */
@ApplicationScoped
public class Versions {
    private final PlanRepository plans;

    Versions(PlanRepository plans) {
        this.plans = plans;
    }

    /** Oldest first; drafts are versions only to those who see them. */
    @Transactional
    public List<PlanVersion> of(Caller caller, UUID id) {
        LinkedList<Plan> chain = new LinkedList<>();
        chain.add(plans.get(caller, id));
        while (chain.getFirst().replaces != null) {
            chain.addFirst(plans.get(caller, chain.getFirst().replaces));
        }
        while (chain.getLast().replacedBy != null) {
            chain.add(plans.get(caller, chain.getLast().replacedBy));
        }
        return chain.stream().map(PlanVersion::of).toList();
    }
}
