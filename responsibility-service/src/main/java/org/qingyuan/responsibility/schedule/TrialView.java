package org.qingyuan.responsibility.schedule;

import java.util.List;

/**
 * The dates that unsaved duties would bring, in the order of the request.
 *
 * @param windows empty for a duty that is opened by an event, forbids something or is not complete
 */
public record TrialView(List<TrialWindows> duties) {
    public record TrialWindows(List<Window> windows) {}

    static TrialView of(List<List<Window>> duties) {
        return new TrialView(duties.stream().map(TrialWindows::new).toList());
    }
}
