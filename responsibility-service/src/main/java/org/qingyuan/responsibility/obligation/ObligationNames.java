package org.qingyuan.responsibility.obligation;

/**
 * The names behind an obligation, as columns of a SELECT that knows it under an alias. Subqueries in place and neither a
 * function, which costs an executor of its own for each row, nor joins, of which a row would need only one or the other.
 */
public final class ObligationNames {
    private ObligationNames() {}

    /** {@code unit_name}: of the unit that keeps the ledger. */
    static String unit(String alias) {
        return "(select n.name from unit n where n.bureau = %1$s.bureau and n.id = %1$s.unit) as unit_name"
                .formatted(alias);
    }

    /** {@code owner_name}: of whoever owes it; a post goes by its holder of today. */
    public static String owner(String alias) {
        return """
                case %1$s.owner_kind
                    when 'UNIT' then (select n.name from unit n where n.bureau = %1$s.bureau and n.id = %1$s.owner)
                    when 'BRANCH' then (select n.name from party_branch n
                                         where n.bureau = %1$s.bureau and n.id = %1$s.owner)
                    else (select h.name || '（' || t.title || '）'
                            from post t join person h on h.bureau = t.bureau and h.id = t.person
                           where t.bureau = %1$s.bureau and t.id = %1$s.owner)
                end as owner_name
                """.formatted(alias);
    }
}
