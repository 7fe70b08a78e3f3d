package org.qingyuan.responsibility.reminder;

/**
 * Whether whoever is reminded owes it in person while other units keep its record: the page of the obligation is theirs, and the
 * person reads of it in the own integrity file. 纪委 and the bureau's leaders see every page.
 */
public final class OwedInPerson {
    /** {@code in_person}, of a reminder {@code r} to a person {@code h} of an obligation {@code p}. */
    public static final String COLUMN = """
            (r.audience = 'OWNER' and p.owner_kind in ('PERSON', 'POST')
             and not exists (select from obligation_unit k where k.obligation = r.obligation and k.unit = h.unit)
             and not exists (select from unit k where k.bureau = h.bureau and k.id = h.unit
                                and k.kind in ('DISCIPLINE', 'LEADERSHIP'))) as in_person
            """;

    private OwedInPerson() {}
}
