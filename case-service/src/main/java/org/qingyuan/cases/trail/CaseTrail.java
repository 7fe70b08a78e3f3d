package org.qingyuan.cases.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.supervision.SupervisionTrail;
import org.qingyuan.cases.transfer.TransferTrail;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.trail.TrailEventView;
import org.qingyuan.kit.trail.TrailFilter;
import org.qingyuan.kit.trail.TrailRepository;

/** Reads the trail of leads, and leaves a trail of the reading. */
@ApplicationScoped
public class CaseTrail {
    private final TrailRepository events;
    private final Trail trail;
    private final CopiedDirectory directory;
    private final LeadAccess leads;
    private final TransferTrail transfers;
    private final SupervisionTrail orders;

    public CaseTrail(
            TrailRepository events,
            Trail trail,
            CopiedDirectory directory,
            LeadAccess leads,
            TransferTrail transfers,
            SupervisionTrail orders) {
        this.events = events;
        this.trail = trail;
        this.directory = directory;
        this.leads = leads;
        this.transfers = transfers;
        this.orders = orders;
    }

    /**
     * Without what happened to leads, to orders and to what was handed in that the caller may not know of.
     *
     * @param bureau the bureau to read, null for the caller's own
     * @throws Problem 404 for a bureau that the caller has no business with, whether there is one or not
     */
    @Transactional
    public Page<TrailEventView> read(Caller caller, String bureau, TrailFilter filter, int limit, String after) {
        String wanted = bureau == null ? caller.bureau() : bureau;
        boolean own = wanted.equals(caller.bureau());
        if (!own && !(caller.has(Roles.SUPERIOR) && directory.isRightAbove(caller.bureau(), wanted))) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        List<String> hidden = new ArrayList<>(leads.hiddenFrom(caller, wanted));
        hidden.addAll(transfers.hiddenFrom(caller, wanted));
        hidden.addAll(orders.hiddenFrom(caller, wanted));
        Page<TrailEventView> page = events.list(wanted, filter, hidden, limit, after);
        trail.recordIn(
                wanted,
                "trail.read",
                "trail",
                wanted,
                Map.of("events", page.items().size()));
        return page;
    }
}
