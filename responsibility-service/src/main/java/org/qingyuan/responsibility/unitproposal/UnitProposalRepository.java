package org.qingyuan.responsibility.unitproposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

@ApplicationScoped
public class UnitProposalRepository implements PanacheRepositoryBase<UnitProposal, UUID> {

    /** @throws Problem 404 when the caller's bureau has no such proposal */
    public UnitProposal get(Caller caller, UUID id) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Newest first; {@code limit + 1} rows at most. */
    public List<UnitProposal> list(Caller caller, ProposalState state, Cursor after, int limit) {
        return find(
                        "bureau = ?1 and (?2 is null or state = ?2) and (?3 is null or id < ?3) order by id desc",
                        caller.bureau(),
                        state,
                        after == null ? null : after.uuid(0))
                .page(0, limit + 1)
                .list();
    }
}
