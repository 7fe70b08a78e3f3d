package org.qingyuan.responsibility.ownership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.ownership.OwnerChanges.Key;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.schedule.PlannedWindows;

/** Carries out or declines what was proposed: obligations begin, close or pass on from the day, records stay. */
@ApplicationScoped
public class OwnerDeciding {
    private static final int TIMEOUT_SECONDS = 300;

    private final OwnerChanges changes;
    private final PartyDifferences differences;
    private final PlannedWindows windows;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    OwnerDeciding(
            OwnerChanges changes,
            PartyDifferences differences,
            PlannedWindows windows,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.changes = changes;
        this.differences = differences;
        this.windows = windows;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 409 when one of the owners did not come or go in that way (any more) */
    public void decide(Caller caller, UUID id, String ifMatch, OwnerDecisionRequest request) {
        List<PartyDifference> found = differences.of(caller, id, calendar.today());
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            Plan plan = changes.inForce(caller, id, request.on());
            IfMatch.check(ifMatch, plan.version);
            Set<Key> wanted = new HashSet<>();
            request.owners().forEach(o -> wanted.add(new Key(o.change(), o.ownerKind(), o.owner())));
            List<PartyDifference> chosen = found.stream()
                    .filter(difference -> wanted.contains(OwnerChanges.key(difference)))
                    .toList();
            for (Key key : wanted) {
                UUID[] duties = chosen.stream()
                        .filter(difference -> OwnerChanges.key(difference).equals(key))
                        .map(PartyDifference::duty)
                        .toArray(UUID[]::new);
                if (duties.length == 0) {
                    throw new Problem(ResponsibilityProblem.OWNER_UNCHANGED);
                }
                keep(caller, plan, key, duties, request);
            }
            if (request.accepted()) {
                Map<UUID, Duty> duties = OwnerChanges.duties(plan);
                chosen.forEach(difference -> apply(caller, difference, duties.get(difference.duty()), request));
            }
            entities.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            entities.flush();
            trail.record(request.accepted() ? "plan.owners.change" : "plan.owners.decline", "plan", plan.id);
        });
    }

    private void apply(Caller caller, PartyDifference difference, Duty duty, OwnerDecisionRequest request) {
        switch (difference.change()) {
            case JOINS -> join(difference, duty, request);
            case LEAVES -> {
                of(OwnerSql.LEAVE, difference).setParameter("on", request.on()).executeUpdate();
                of(OwnerSql.CLOSE, difference)
                        .setParameter("on", request.on())
                        .setParameter("reason", request.reason())
                        .setParameter("person", person(caller))
                        .setParameter("at", Instant.now())
                        .executeUpdate();
            }
            case REGROUPS -> regroup(caller, difference, duty, request);
        }
    }

    private void join(PartyDifference difference, Duty duty, OwnerDecisionRequest request) {
        party(difference, duty, request);
        if (difference.ownerKind().equals("UNIT")) {
            entities.createNativeQuery(OwnerSql.STAND_IN_ROW)
                    .setParameter("duty", duty.id)
                    .setParameter("owner", difference.owner())
                    .executeUpdate();
        }
        of(OwnerSql.OWE, difference)
                .setParameter(
                        "windows",
                        windows.keep(duty, request.on(), request.on()).toArray(UUID[]::new))
                .executeUpdate();
        of(OwnerSql.LIST_UNITS, difference).setParameter("on", request.on()).executeUpdate();
    }

    private void regroup(Caller caller, PartyDifference difference, Duty duty, OwnerDecisionRequest request) {
        party(difference, duty, request);
        entities.createNativeQuery(OwnerSql.PASS_ON)
                .setParameter("duty", duty.id)
                .setParameter("owner", difference.owner())
                .setParameter("unit", difference.unit())
                .setParameter("on", request.on())
                .setParameter("person", person(caller))
                .setParameter("at", Instant.now())
                .executeUpdate();
        entities.createNativeQuery(OwnerSql.LEAVE_ALL_OTHERS)
                .setParameter("duty", duty.id)
                .setParameter("owner", difference.owner())
                .setParameter("on", request.on())
                .executeUpdate();
        of(OwnerSql.FORGET_UNITS, difference).setParameter("on", request.on()).executeUpdate();
        of(OwnerSql.LIST_UNITS, difference).setParameter("on", request.on()).executeUpdate();
    }

    private void party(PartyDifference difference, Duty duty, OwnerDecisionRequest request) {
        of(OwnerSql.JOIN, difference)
                .setParameter("bureau", duty.bureau)
                .setParameter("unit", difference.unit())
                .setParameter("units", difference.units())
                .setParameter(
                        "rollsFrom",
                        difference.rollsFrom() == null
                                ? null
                                : difference.rollsFrom().toString())
                .setParameter("on", request.on())
                .executeUpdate();
    }

    private Query of(String sql, PartyDifference difference) {
        return entities.createNativeQuery(sql)
                .setParameter("duty", difference.duty())
                .setParameter("ownerKind", difference.ownerKind())
                .setParameter("owner", difference.owner());
    }

    private void keep(Caller caller, Plan plan, Key key, UUID[] duties, OwnerDecisionRequest request) {
        entities.createNativeQuery("""
                        insert into owner_decision (id, bureau, plan, change, owner_kind, owner, accepted, effective_on, duties,
                                                    decided_by, decided_at)
                        values (:id, :bureau, :plan, :change, :ownerKind, :owner, :accepted, :on, :duties,
                                cast(:person as uuid), :at)
                        """)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("bureau", plan.bureau)
                .setParameter("plan", plan.id)
                .setParameter("change", key.change().name())
                .setParameter("ownerKind", key.ownerKind().name())
                .setParameter("owner", key.owner())
                .setParameter("accepted", request.accepted())
                .setParameter("on", request.on())
                .setParameter("duties", duties)
                .setParameter("person", person(caller))
                .setParameter("at", Instant.now())
                .executeUpdate();
    }

    private static String person(Caller caller) {
        return caller.person() == null ? null : caller.person().toString();
    }
}
