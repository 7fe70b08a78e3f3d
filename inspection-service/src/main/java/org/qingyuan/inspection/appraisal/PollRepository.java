package org.qingyuan.inspection.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

@ApplicationScoped
public class PollRepository implements PanacheRepositoryBase<Poll, UUID> {
    /** @throws Problem 404 when there is none in the caller's bureau */
    Poll get(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The same, holding it until the transaction ends. */
    Poll lock(Caller caller, UUID id) {
        return find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    Optional<Poll> find(Caller caller, UUID id, LockModeType lock) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .withLock(lock)
                .firstResultOptional();
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<Poll> list(Caller caller, UUID round, PollState state, Cursor after, int limit) {
        StringBuilder query = new StringBuilder("bureau = :bureau");
        Parameters parameters = Parameters.with("bureau", caller.bureau());
        if (round != null) {
            query.append(" and round = :round");
            parameters.and("round", round);
        }
        if (state != null) {
            query.append(" and state = :state");
            parameters.and("state", state);
        }
        if (after != null) {
            query.append(" and id < :after");
            parameters.and("after", after.uuid(0));
        }
        return find(query + " order by id desc", parameters).range(0, limit).list();
    }

    /** The closed polls of a round. */
    List<Poll> closed(String bureau, UUID round) {
        return list("bureau = ?1 and round = ?2 and state = ?3 order by id", bureau, round, PollState.CLOSED);
    }
}
