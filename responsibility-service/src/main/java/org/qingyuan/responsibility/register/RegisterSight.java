package org.qingyuan.responsibility.register;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Sight;

/**
 * Who sees an entry: the unit that keeps it; once its head signed it also the unit that reads along, 纪委, the bureau's
 * leaders, inspectors and auditors, and the units that answer for the register's item for the whole bureau under a plan in force. A unit
 * that took over from another one sees what that one saw. To everybody else it does not exist; what was registered and then discarded is
 * seen by those who read all units alone. In SQL, over {@code register_entry e}.
 */
public final class RegisterSight {

    private static final String HANDED_IN =
            "(e.begun_on is not null or e.state not in ('DRAFT', 'SUBMITTED', 'REVISING'))";

    /** Whether what the duty of that expression demands is owed once for the bureau, by units that answer for it together. */
    public static final String OWED_ONCE =
            "(select count(*) = 1 from duty_party p where p.duty = %s and p.left_on is null)";

    /** Where each unit owes its own, none of them answers for those of the others. */
    private static final String ANSWERED = """
            select k.kind from (values %s) k (kind, item)
             where exists (
                   select from plan q
                     join plan_row w on w.plan = q.id and w.item_no = k.item
                     join duty d on d.plan_row = w.id
                     join duty_party p on p.duty = d.id and p.owner_kind = 'UNIT' and p.left_on is null
                                      and :own = any (p.units)
                    where q.bureau = :bureau and q.state = 'IN_FORCE'
                      and %s)
            """.formatted(
                    Arrays.stream(RegisterKind.values())
                            .map(kind -> "('%s', '%s')".formatted(kind, kind.item()))
                            .collect(Collectors.joining(", ")),
                    OWED_ONCE.formatted("d.id"));

    private static final String VISIBLE = """
            e.bureau = :bureau and e.state <> 'DISCARDED'
            and (:unitPeople and e.unit = any (array(select unit_and_predecessors(:bureau, :own)))
                 or\s""" + HANDED_IN + """
                    and (:reads or :unitPeople and (e.partner = any (array(select unit_and_predecessors(:bureau, :own)))
                                                    or e.kind = any (array(""" + ANSWERED + "\n)))))\n";

    private RegisterSight() {}

    /** Adds the condition to a SELECT that stopped after {@code where}. */
    public static Sql visible(Sql sql, Caller caller) {
        return sql.add(VISIBLE)
                .with("bureau", caller.bureau())
                .with("unitPeople", caller.ofUnit())
                .with("reads", reads(caller))
                .with("own", caller.unitOrNobody());
    }

    /** What was registered and then discarded as a mistake: those who read all units go on seeing it, so that nothing vanishes. */
    static Sql discarded(Sql sql, Caller caller) {
        return sql.add("e.bureau = :bureau and e.state = 'DISCARDED' and e.begun_on is not null and :reads")
                .with("bureau", caller.bureau())
                .with("reads", reads(caller));
    }

    /** All that units handed in, for figures of the whole bureau that name nobody. */
    public static Sql handedIn(Sql sql, Caller caller) {
        return sql.add("e.bureau = :bureau and e.state <> 'DISCARDED' and " + HANDED_IN)
                .with("bureau", caller.bureau());
    }

    /** Registers that the caller reads in all units because the own one answers for their items. */
    static Set<RegisterKind> answered(EntityManager entities, Caller caller) {
        if (!caller.ofUnit()) {
            return Set.of();
        }
        return new Sql(ANSWERED)
                .with("bureau", caller.bureau()).with("own", caller.unit()).rows(entities).stream()
                        .map(row -> RegisterKind.valueOf(row.get("kind", String.class)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    static boolean sees(Caller caller, RegisterEntry entry, EntityManager entities) {
        if (!entry.bureau.equals(caller.bureau())) {
            return false;
        }
        if (entry.state == RegisterState.DISCARDED) {
            return reads(caller) && entry.begunOn != null;
        }
        Predicate<UUID> ours = Sight.ours(entities, caller);
        boolean shown = entry.begunOn != null || signed(entry);
        return caller.ofUnit() && ours.test(entry.unit)
                || shown
                        && (reads(caller)
                                || caller.ofUnit() && ours.test(entry.partner)
                                || answered(entities, caller).contains(entry.kind));
    }

    /** What its head has not signed is the unit's own: a revision of what stands as well. */
    static boolean seesRevision(Caller caller, RegisterEntry entry) {
        return entry.revision != null && (own(caller, entry) || signed(entry));
    }

    /** Whether papers that were added to a standing entry since it is revised are the caller's to see. */
    static boolean seesNewPapers(Caller caller, RegisterEntry entry) {
        return entry.begunOn == null || own(caller, entry) || signed(entry);
    }

    private static boolean signed(RegisterEntry entry) {
        return switch (entry.state) {
            case DRAFT, SUBMITTED, REVISING -> false;
            default -> true;
        };
    }

    static boolean own(Caller caller, RegisterEntry entry) {
        return caller.ofUnit() && entry.unit.equals(caller.unit());
    }

    /** Whether the caller reads the registers of all units. */
    public static boolean reads(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER, Roles.INSPECTOR, Roles.AUDITOR);
    }
}
