package org.qingyuan.responsibility.directory.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.Days;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKey;

/** Collects what rules find, and lays it at the door of the object that was changed. */
public final class Findings {
    private final Set<ObjectKey> changed;
    private final List<Finding> found = new ArrayList<>();

    public Findings(Set<ObjectKey> changed) {
        this.changed = changed;
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    public void add(DirectoryBody object, String field, DirectoryProblem code, Object... args) {
        found.add(new Finding(
                ObjectKey.of(object),
                field,
                code,
                Arrays.stream(args).map(String::valueOf).toList()));
    }

    /** Whether the object is part of the change, so that what is wrong with a pair is said of the newcomer. */
    public boolean concerns(DirectoryBody object) {
        return changed.contains(ObjectKey.of(object));
    }

    /** The user must lie within the days of what it uses; says so of whichever of the two was changed. */
    public void within(DirectoryBody user, String userName, String field, DirectoryBody used, String usedName) {
        Days outer = Days.of(used);
        if (!outer.contains(Days.of(user))) {
            outside(user, userName, field, used, usedName);
        }
    }

    /** Like {@link #within}, but the user may be older than what it uses now. */
    public void closedBefore(DirectoryBody user, String userName, String field, DirectoryBody used, String usedName) {
        if (!Days.of(used).lastsAsLongAs(Days.of(user))) {
            outside(user, userName, field, used, usedName);
        }
    }

    private void outside(DirectoryBody user, String userName, String field, DirectoryBody used, String usedName) {
        if (concerns(user)) {
            Days days = Days.of(used);
            add(user, field, DirectoryProblem.OUTSIDE_PERIOD, usedName, text(days.from()), text(days.to()));
        } else {
            add(used, "validTo", DirectoryProblem.STILL_IN_USE, userName);
        }
    }

    private static String text(Object day) {
        return day == null ? "…" : day.toString();
    }
}
