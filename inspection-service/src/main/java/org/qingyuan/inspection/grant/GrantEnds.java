package org.qingyuan.inspection.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.qingyuan.inspection.facts.client.GrantEndRequest;
import org.qingyuan.inspection.facts.client.InspectionGrantsApi;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.kit.caller.Caller;

/** The grants of a round end with its scoring. */
@ApplicationScoped
class GrantEnds implements RoundGate {
    private static final Logger LOG = Logger.getLogger(GrantEnds.class);

    private final InspectionGrantsApi owner;
    private final Event<GrantsOver> over;

    GrantEnds(@RestClient InspectionGrantsApi owner, Event<GrantsOver> over) {
        this.owner = owner;
        this.over = over;
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        return List.of();
    }

    @Override
    public void taken(Caller caller, Round round, RoundAct act) {
        if (act == RoundAct.CONCLUDE_SCORING) {
            over.fire(new GrantsOver(round.id()));
        }
    }

    /** Once the step is kept; where the other service is out of reach they run out by themselves within two hours. */
    void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) GrantsOver grants) {
        try {
            owner.endInspectionGrants(new GrantEndRequest().round(grants.round()));
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("Grants of round %s run out by themselves: %s", grants.round(), e);
        }
    }
}
