package org.qingyuan.responsibility.obligation;

/**
 * The names behind an obligation, as columns of a SELECT that knows it under an alias. Subqueries in place and neither a
 * function, which costs an executor of its own for each row, nor joins, of which a row would need only one or the other.
 */
public final class ObligationNames {
    private ObligationNames() {}

    /** {@code unit_name}: of the unit that keeps the ledger. */
    public static String unit(String alias) {
        return "(select n.name from unit n where n.bureau = %1$s.bureau and n.id = %1$s.unit) as unit_name"
                .formatted(alias);
    }

    /** {@code owner_name}: of whoever owes it; a post goes by its holder of today, a confidential person by no name. */
    public static String owner(String alias) {
        return """
                case %1$s.owner_kind
                    when 'UNIT' then (select n.name from unit n where n.bureau = %1$s.bureau and n.id = %1$s.owner)
                    when 'BRANCH' then (select n.name from party_branch n
                                         where n.bureau = %1$s.bureau and n.id = %1$s.owner)
                    when 'EVENT' then (select n.title from duty_event n where n.id = %1$s.owner)
                    when 'PERSON' then (select case when c.confidential then '（不公开人员）' else n.name end
                                          from obligation c join person n on n.bureau = c.bureau and n.id = c.owner
                                         where c.id = %1$s.id)
                    else (select h.name || '（' || t.title || '）'
                            from post t join person h on h.bureau = t.bureau and h.id = t.person
                           where t.bureau = %1$s.bureau and t.id = %1$s.owner)
                end as owner_name
                """.formatted(alias);
    }

    /** The same with every name, for a query that {@link Confidential#knows} narrows. */
    static String ownerKnown(String alias) {
        return owner(alias).replace("case when c.confidential then '（不公开人员）' else n.name end", "n.name");
    }
}
