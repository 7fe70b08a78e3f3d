package org.qingyuan.responsibility.obligation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;

/**
 * What somebody owes himself: as a person, by the post that he holds, or for the branch whose secretary he is. Nobody decides on
 * that.
 */
public final class OwnDuty {
    private OwnDuty() {}

    /** A condition. @param alias of an obligation with {@code bureau}, {@code owner_kind} and {@code owner} */
    public static String owed(String alias) {
        return """
                case %1$s.owner_kind
                    when 'PERSON' then %1$s.owner in (:owing)
                    when 'POST' then exists (
                        select from post t where t.bureau = %1$s.bureau and t.id = %1$s.owner and t.person in (:owing))
                    when 'BRANCH' then exists (
                        select from party_branch b
                         where b.bureau = %1$s.bureau and b.id = %1$s.owner and b.secretary in (:owing))
                    else false
                end
                """.formatted(alias);
    }

    /** The parameter of {@link #owed}. @param people nulls count for nobody */
    public static Sql owing(Sql sql, UUID... people) {
        List<UUID> known = Stream.of(people).filter(Objects::nonNull).toList();
        return sql.with("owing", known.isEmpty() ? List.of(Caller.NOBODY) : known);
    }
}
