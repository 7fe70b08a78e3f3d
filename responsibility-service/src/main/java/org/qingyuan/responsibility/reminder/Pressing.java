package org.qingyuan.responsibility.reminder;

/**
 * Whether an obligation {@code p} still reminds: what is open, whoever answers for it; and what was handed in in time but is past
 * due, the head of the unit as long as it waits for the signature, and 纪委 wherever it waits (ADR 0304).
 */
public final class Pressing {
    /** What is owed and not settled: neither done nor closed nor exempt nor waiting for somebody else's signature. */
    static final String OPEN = "in ('NOT_STARTED', 'IN_PROGRESS', 'OVERDUE')";

    private Pressing() {}

    /** @param day as SQL @param audience a column */
    public static String on(String day, String audience) {
        return """
                 (obligation_state(p, cast(%1$s as date)) %3$s
                  or %2$s in ('HEAD', 'DISCIPLINE') and obligation_state(p, cast(%1$s as date)) = 'IN_REVIEW'
                     and exists (select from obligation_held_up(p, cast(%1$s as date)) held
                                  where %2$s = 'DISCIPLINE' or held.held_by = 'UNIT_HEAD'))
                """.formatted(day, audience, OPEN);
    }
}
