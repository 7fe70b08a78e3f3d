package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** What the intake desk still does to a lead that it registered: the summary, and originals. */
@ApplicationScoped
public class LeadDesk {
    private final LeadRepository leads;
    private final LeadOpening opening;
    private final LeadViews views;
    private final SummaryRight right;
    private final Vault vault;
    private final Trail trail;

    LeadDesk(LeadRepository leads, LeadOpening opening, LeadViews views, SummaryRight right, Vault vault, Trail trail) {
        this.leads = leads;
        this.opening = opening;
        this.views = views;
        this.right = right;
        this.vault = vault;
        this.trail = trail;
    }

    /** The lead's bureau while it is at the desk and the caller's; empty afterwards. @throws Problem 404 */
    public Optional<String> atDesk(Caller caller, UUID id) {
        Lead lead = leads.get(caller, id);
        boolean desk = lead.stage == LeadStage.REGISTERED
                && !lead.frozen
                && LeadSight.is(LeadWho.INTAKE, caller, lead, leads.duties(id, caller.person()));
        return desk ? Optional.of(lead.bureau) : Optional.empty();
    }

    /** @throws Problem 403 for who may not know the reporter; 409 after acceptance; 422 when the summary gives him away */
    @Transactional
    public Lead summarise(Caller caller, UUID id, String ifMatch, SummaryRequest request) {
        Lead lead = leads.lock(caller, id);
        IfMatch.check(ifMatch, lead.version);
        if (!right.has(caller, lead, leads.duties(id, caller.person()))) {
            throw new Problem(LeadProblem.SUMMARY_NOT_YOURS);
        }
        if (lead.stage != LeadStage.REGISTERED || lead.frozen) {
            throw new Problem(LeadProblem.LEAD_NOT_EDITABLE);
        }
        if (vault.gaveAway(id, request.matter() + "\n" + request.summary())) {
            throw new Problem(LeadProblem.SUMMARY_NAMES_REPORTER).withError("summary", "NAMES_REPORTER");
        }
        LeadContent old = views.content(lead);
        opening.keep(
                lead,
                new LeadContent(
                        old.subjectName(),
                        old.subjectPerson(),
                        old.subjectUnit(),
                        old.subjectUnitName(),
                        old.subjectPost(),
                        request.matter().strip(),
                        request.summary().strip(),
                        old.named()));
        leads.flush();
        trail.recordIn(lead.bureau, "lead.summarise", "lead", lead.id, Map.of());
        return lead;
    }
}
