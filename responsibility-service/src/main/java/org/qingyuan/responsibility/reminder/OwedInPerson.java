package org.qingyuan.responsibility.reminder;

/**
 * Whether a person owes it in person, by a post or for a Party branch while other units keep its record: the page of the obligation
 * is theirs, and the person reads of it in the own integrity file. 纪委 and the bureau's leaders see every page.
 */
public final class OwedInPerson {
    /** {@code in_person}, of a reminder {@code r} to a person {@code h} of an obligation {@code p}. */
    public static final String COLUMN = "(r.audience = 'OWNER' and " + of("h.bureau", "h.unit") + ") as in_person ";

    private OwedInPerson() {}

    /** A condition on an obligation {@code p} that the person owes. @param unit of the person, an expression like {@code bureau} */
    public static String of(String bureau, String unit) {
        return """
                p.owner_kind in ('PERSON', 'POST', 'BRANCH')
                and not exists (select from obligation_unit k where k.obligation = p.id and k.unit = %2$s)
                and not exists (select from unit k where k.bureau = %1$s and k.id = %2$s
                                   and k.kind in ('DISCIPLINE', 'LEADERSHIP'))
                """.formatted(bureau, unit);
    }
}
