package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 外部系统交换状态: what the outside system that a lead came from was answered. */
@ApplicationScoped
class LeadExchange {
    private final LeadRepository leads;
    private final Trail trail;

    LeadExchange(LeadRepository leads, Trail trail) {
        this.leads = leads;
        this.trail = trail;
    }

    /** @throws Problem 403 not of the desk, nor handling or managing it; 409 without an outside number, or back; 412, 428 */
    @Transactional
    public Lead set(Caller caller, UUID id, String ifMatch, ExchangeState state) {
        Lead lead = leads.lock(caller, id);
        IfMatch.check(ifMatch, lead.version);
        List<Duty> duties = leads.duties(id, caller.person());
        boolean may = Arrays.stream(LeadWho.values()).anyMatch(who -> LeadSight.is(who, caller, lead, duties));
        if (!may) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (lead.frozen) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        if (lead.exchangeState == null || state.compareTo(lead.exchangeState) <= 0) {
            throw new Problem(LeadProblem.LEAD_STEP_NOT_POSSIBLE);
        }
        lead.exchangeState = state;
        leads.flush();
        trail.recordIn(lead.bureau, "lead.exchange", "lead", id, Map.of("state", state.name()));
        return lead;
    }
}
