package org.qingyuan.cases.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** What the provider did not take is sent again once somebody has looked. */
@ApplicationScoped
class Resending {
    private final OutboxRows rows;
    private final Trail trail;

    Resending(OutboxRows rows, Trail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /** @throws Problem 404 of another bureau; 409 not refused, or the duty is none of those offered */
    @Transactional
    public ServiceNoticeView again(Caller caller, UUID id, @Nullable UUID duty) {
        ServiceNoticeView notice = rows.lock(caller, id).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        // Of a watch or a measure, what is not owed any more gave way to a newer word.
        boolean refused = notice.state() == NoticeState.REFUSED
                || notice.state() == NoticeState.NOT_OWED && notice.kind() == NoticeKind.FULFILMENT;
        boolean offered = notice.duties().stream().anyMatch(one -> one.duty().equals(duty));
        // A choice that was asked for has to be made: without it the same answer would come back.
        if (!refused || (duty == null ? !notice.duties().isEmpty() : !offered)) {
            throw new Problem(NotifyProblem.NOTICE_NOT_REFUSED);
        }
        rows.again(id, duty);
        trail.record("notice.again", "notice", id, Map.of("duty", duty == null ? "" : duty.toString()));
        return rows.lock(caller, id).orElseThrow();
    }
}
