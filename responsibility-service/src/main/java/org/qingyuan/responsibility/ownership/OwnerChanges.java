package org.qingyuan.responsibility.ownership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.OwnerKind;
import org.qingyuan.responsibility.ownership.OwnerChangeView.OwnedDuty;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.schedule.PlannedWindows;

/** Owners that came or went since publishing, for a person to decide on: 各单位 was frozen then and is not thawed unasked. */
@ApplicationScoped
public class OwnerChanges {
    private final PlanRepository plans;
    private final PartyDifferences differences;
    private final PlannedWindows windows;
    private final BusinessCalendar calendar;
    private final EntityManager entities;

    OwnerChanges(
            PlanRepository plans,
            PartyDifferences differences,
            PlannedWindows windows,
            BusinessCalendar calendar,
            EntityManager entities) {
        this.plans = plans;
        this.differences = differences;
        this.windows = windows;
        this.calendar = calendar;
        this.entities = entities;
    }

    record Key(OwnerChangeKind change, OwnerKind ownerKind, UUID owner) {}

    /** Joining ones first; with the effect of a change on the day. @throws Problem 422 for a day outside of the plan */
    public List<OwnerChangeView> of(Caller caller, UUID id, LocalDate on) {
        List<PartyDifference> found = differences.of(caller, id, calendar.today());
        return QuarkusTransaction.requiringNew().call(() -> view(inForce(caller, id, on), found, on));
    }

    private List<OwnerChangeView> view(Plan plan, List<PartyDifference> found, LocalDate on) {
        Map<UUID, Duty> duties = duties(plan);
        Map<UUID, String> names = names(
                plan.bureau,
                found.stream()
                        .flatMap(difference ->
                                Stream.concat(Stream.of(difference.owner()), Arrays.stream(difference.units())))
                        .distinct()
                        .toArray(UUID[]::new));
        Map<Key, List<OwnedDuty>> byOwner = new LinkedHashMap<>();
        for (PartyDifference difference : found) {
            Duty duty = duties.get(difference.duty());
            byOwner.computeIfAbsent(key(difference), any -> new ArrayList<>())
                    .add(new OwnedDuty(
                            duty.id,
                            duty.row.id,
                            duty.clauseText,
                            effect(difference, duty, on),
                            Arrays.stream(difference.units())
                                    .map(unit -> new NamedRef(unit, names.get(unit)))
                                    .toList()));
        }
        Set<Key> declined = declined(plan.id);
        return byOwner.entrySet().stream()
                .map(entry -> new OwnerChangeView(
                        entry.getKey().change(),
                        entry.getKey().ownerKind(),
                        new NamedRef(
                                entry.getKey().owner(), names.get(entry.getKey().owner())),
                        declined.contains(entry.getKey()),
                        entry.getValue().stream()
                                .mapToLong(OwnedDuty::obligations)
                                .sum(),
                        entry.getValue()))
                .sorted(Comparator.comparing(OwnerChangeView::change)
                        .thenComparing(change -> String.valueOf(change.owner().name())))
                .toList();
    }

    private long effect(PartyDifference difference, Duty duty, LocalDate on) {
        if (difference.change() == OwnerChangeKind.JOINS) {
            return windows.count(duty, difference.rollsFrom(), on);
        }
        Sql open = difference.change() == OwnerChangeKind.LEAVES
                ? new Sql("select count(*) as n " + OwnerSql.OPEN)
                        .with("ownerKind", difference.ownerKind())
                        .with("owner", difference.owner())
                : new Sql("""
                        select count(*) as n from obligation_progress x
                         where x.duty = :duty and x.owner_kind = 'UNIT' and x.closed_on is null
                           and x.due >= cast(:on as date) and x.accepted < x.required
                        """);
        return open.with("duty", duty.id)
                .with("on", on)
                .rows(entities)
                .getFirst()
                .get("n", Long.class);
    }

    /** @throws Problem 409 for a plan that is not in force, 422 for a day outside of it or ahead */
    Plan inForce(Caller caller, UUID id, LocalDate on) {
        Plan plan = plans.get(caller, id);
        LocalDate today = calendar.today();
        // A table that was carried over holds until its year ends.
        if (plan.state != PlanState.IN_FORCE || plan.replacedBy != null && plan.validTo.isBefore(today)) {
            throw new Problem(ResponsibilityProblem.PLAN_NOT_IN_FORCE, plan.title);
        }
        LocalDate latest = plan.validTo.isBefore(today) ? plan.validTo : today;
        if (on.isBefore(plan.validFrom) || on.isAfter(latest)) {
            throw new Problem(ResponsibilityProblem.REVISION_DAY, plan.validFrom, latest);
        }
        return plan;
    }

    static Key key(PartyDifference difference) {
        return new Key(difference.change(), OwnerKind.valueOf(difference.ownerKind()), difference.owner());
    }

    static Map<UUID, Duty> duties(Plan plan) {
        Map<UUID, Duty> duties = new HashMap<>();
        plan.rows.forEach(row -> row.duties.forEach(duty -> duties.put(duty.id, duty)));
        return duties;
    }

    private Set<Key> declined(UUID plan) {
        Set<Key> declined = new HashSet<>();
        new Sql(OwnerSql.DECLINED).with("plan", plan).rows(entities).forEach(row -> declined.add(key(row)));
        return declined;
    }

    /** Of a row of {@code owner_decision}. */
    static Key key(Tuple row) {
        return new Key(
                OwnerChangeKind.valueOf(row.get("change", String.class)),
                OwnerKind.valueOf(row.get("owner_kind", String.class)),
                row.get("owner", UUID.class));
    }

    private Map<UUID, String> names(String bureau, UUID[] ids) {
        Map<UUID, String> names = new HashMap<>();
        new Sql(OwnerSql.NAMES)
                .with("bureau", bureau)
                .with("ids", ids)
                .rows(entities)
                .forEach(row -> names.put(row.get("id", UUID.class), row.get("name", String.class)));
        return names;
    }
}
