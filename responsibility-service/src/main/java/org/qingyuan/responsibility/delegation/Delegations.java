package org.qingyuan.responsibility.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** Gives and ends delegations, and answers who stands in for whom today. */
@ApplicationScoped
public class Delegations {
    private final DelegationRepository repository;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Delegations(DelegationRepository repository, BusinessCalendar calendar, Trail trail) {
        this.repository = repository;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** The caller with the roles of those in whose place he stands today: for records, registers and requests for relief. */
    public Caller standing(Caller caller) {
        List<Tuple> given = repository.standing(caller);
        if (given.isEmpty()) {
            return caller;
        }
        Set<String> roles = new HashSet<>(caller.roles());
        given.forEach(row -> capacities(row).forEach(capacity -> roles.add(capacity.role())));
        return new Caller(
                caller.bureau(), caller.unit(), caller.person(), caller.account(), caller.name(), Set.copyOf(roles));
    }

    /** In whose place the caller acts in that capacity; nobody who already did a step of the record. */
    public Optional<UUID> inPlaceOf(Caller caller, Capacity capacity, Set<UUID> involved) {
        return repository.standing(caller).stream()
                .filter(row -> capacities(row).contains(capacity))
                .map(row -> row.get("delegator", UUID.class))
                .filter(delegator -> !involved.contains(delegator))
                .findFirst();
    }

    /**
     * In whose place somebody takes a step that his own roles do not allow.
     *
     * @param involved those who took an earlier step that this one must not go back to
     * @throws Problem 403 when nobody gave him that, or only somebody involved
     */
    public UUID requirePlace(Caller caller, Capacity capacity, Set<UUID> involved) {
        if (inPlaceOf(caller, capacity, Set.of()).isEmpty()) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return inPlaceOf(caller, capacity, involved).orElseThrow(() -> new Problem(ResponsibilityProblem.FOUR_EYES));
    }

    /**
     * Gives a delegation under the client's id. The same request again changes nothing.
     *
     * @return whether it was given now
     * @throws Problem 403 somebody who neither signs nor accepts; 422 a deputy of another unit, or days that are over
     */
    @Transactional
    public boolean give(Caller caller, UUID id, DelegationRequest request) {
        List<Capacity> capacities = Capacity.of(caller, request.signs(), request.accepts());
        if (caller.person() == null || caller.unit() == null || capacities.isEmpty()) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (request.ends().isBefore(request.starts()) || request.ends().isBefore(calendar.today())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED).withError("ends", "PERIOD_REVERSED");
        }
        if (request.ends().isAfter(request.starts().plusDays(366))) {
            throw new Problem(ResponsibilityProblem.DELEGATION_TOO_LONG).withError("ends", "DELEGATION_TOO_LONG");
        }
        if (request.deputy().equals(caller.person())
                || !repository.servesIn(caller.bureau(), request.deputy(), caller.unit())) {
            throw new Problem(ResponsibilityProblem.DEPUTY_NOT_IN_UNIT).withError("deputy", "DEPUTY_NOT_IN_UNIT");
        }
        Delegation present = repository.findById(id);
        if (present != null) {
            if (!present.bureau.equals(caller.bureau())
                    || !present.delegator.equals(caller.person())
                    || !present.deputy.equals(request.deputy())
                    || !present.starts.equals(request.starts())
                    || !present.ends.equals(request.ends())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return false;
        }
        Delegation given = new Delegation();
        given.id = id;
        given.bureau = caller.bureau();
        given.unit = caller.unit();
        given.delegator = caller.person();
        given.deputy = request.deputy();
        given.capacities = capacities.stream().map(Enum::name).toArray(String[]::new);
        given.starts = request.starts();
        given.ends = request.ends();
        given.reason = request.reason().strip();
        given.createdAt = Instant.now();
        repository.persistAndFlush(given);
        trail.record(
                "delegation.give",
                "delegation",
                id,
                Map.of("deputy", request.deputy().toString()));
        return true;
    }

    /** Ends a delegation now. @throws Problem 403 for the deputy, 409 when it was ended before */
    @Transactional
    public void revoke(Caller caller, UUID id, String ifMatch, String reason) {
        DelegationView view = repository.view(caller, id);
        IfMatch.check(ifMatch, view.version());
        boolean may =
                view.delegator().id().equals(caller.person()) || caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
        if (!may) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (!view.revocable()) {
            throw new Problem(ResponsibilityProblem.DELEGATION_OVER);
        }
        Delegation held = repository.findById(id);
        held.revokedOn = calendar.today();
        held.revokedReason = reason.strip();
        repository.flush();
        trail.record("delegation.revoke", "delegation", id);
    }

    private static List<Capacity> capacities(Tuple row) {
        return Arrays.stream(row.get("capacities", String[].class))
                .map(Capacity::valueOf)
                .toList();
    }
}
