package org.qingyuan.cases.watch;

import static org.qingyuan.cases.watch.WatchAct.CANCEL;
import static org.qingyuan.cases.watch.WatchAct.CHANGE;
import static org.qingyuan.cases.watch.WatchAct.CONFIRM;
import static org.qingyuan.cases.watch.WatchAct.RETURN;
import static org.qingyuan.cases.watch.WatchAct.WRITE;
import static org.qingyuan.cases.watch.WatchNeed.BEGUN;
import static org.qingyuan.cases.watch.WatchNeed.NEXT;
import static org.qingyuan.cases.watch.WatchNeed.NOT_BEGUN;
import static org.qingyuan.cases.watch.WatchState.CANCELLED;
import static org.qingyuan.cases.watch.WatchState.CONFIRMED;
import static org.qingyuan.cases.watch.WatchState.NAMED;
import static org.qingyuan.cases.watch.WatchState.RETURNED;
import static org.qingyuan.cases.watch.WatchState.WRITTEN;
import static org.qingyuan.cases.watch.WatchWho.LEAVING;
import static org.qingyuan.cases.watch.WatchWho.OFFICE;
import static org.qingyuan.cases.watch.WatchWho.TAKING;

import java.util.List;
import java.util.Optional;

/** A step in the life of a watch. The service, the buttons of the page and docs/platform-watch.md follow {@link #TABLE}. */
record WatchTransition(WatchState from, WatchAct act, WatchState to, WatchWho who, List<WatchNeed> needs) {
    static final List<WatchTransition> TABLE = List.of(
            step(NAMED, CHANGE, NAMED, OFFICE),
            step(NAMED, CANCEL, CANCELLED, OFFICE, NOT_BEGUN),
            step(NAMED, WRITE, WRITTEN, LEAVING, BEGUN, NEXT),
            step(WRITTEN, WRITE, WRITTEN, LEAVING, BEGUN, NEXT),
            step(WRITTEN, CONFIRM, CONFIRMED, TAKING),
            step(WRITTEN, RETURN, RETURNED, TAKING),
            step(RETURNED, WRITE, WRITTEN, LEAVING, BEGUN, NEXT));

    static Optional<WatchTransition> of(WatchState from, WatchAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }

    private static WatchTransition step(
            WatchState from, WatchAct act, WatchState to, WatchWho who, WatchNeed... needs) {
        return new WatchTransition(from, act, to, who, List.of(needs));
    }
}
