package org.qingyuan.kit.caller;

import java.util.Set;
import java.util.UUID;

/**
 * Who calls. Every finder takes it, so that no row of another bureau can be read by accident.
 *
 * @param bureau code of the bureau, never null
 * @param unit the caller's unit; null for machine clients
 * @param person the caller's person in the directory; null for machine clients
 * @param account user name at the identity provider
 * @param name the name to show
 */
public record Caller(String bureau, UUID unit, UUID person, String account, String name, Set<String> roles) {
    /** Is no unit and no person of any bureau: what a query compares with for a caller who is none. */
    public static final UUID NOBODY = new UUID(0, 0);

    public boolean has(String... anyOf) {
        for (String role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether he works for a unit: its staff and its head. */
    public boolean ofUnit() {
        return unit != null && has(Roles.STAFF, Roles.UNIT_LEADER);
    }

    /** {@link #NOBODY} for a machine. */
    public UUID unitOrNobody() {
        return unit == null ? NOBODY : unit;
    }

    /** {@link #NOBODY} for a machine. */
    public UUID personOrNobody() {
        return person == null ? NOBODY : person;
    }
}
