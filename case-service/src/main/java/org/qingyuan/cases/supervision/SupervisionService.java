package org.qingyuan.cases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.cases.notify.Outbox;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Issues orders and takes the steps of {@link SupervisionTransition#TABLE}. */
@ApplicationScoped
class SupervisionService {
    private static final String DIRECTED = "直查、协查、督办事项办结";

    private final SupervisionRepository orders;
    private final CopiedDirectory directory;
    private final SupervisionTime time;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Trail trail;

    SupervisionService(
            SupervisionRepository orders,
            CopiedDirectory directory,
            SupervisionTime time,
            EntityManager entities,
            Outbox outbox,
            Trail trail) {
        this.orders = orders;
        this.directory = directory;
        this.time = time;
        this.entities = entities;
        this.outbox = outbox;
        this.trail = trail;
    }

    /**
     * Under the client's id; the same id again answers with what was issued.
     *
     * @throws Problem 403 not an issuer of this kind; 422 units, time, partner
     */
    @Transactional
    public Supervision issue(Caller caller, UUID id, SupervisionRequest request) {
        if (caller.person() == null
                || caller.unit() == null
                || !caller.has(request.kind().issuers())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        SupervisionSight sight = SupervisionSight.of(caller);
        if (orders.findByIdOptional(id).isPresent()) {
            return orders.find(sight, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.CONFLICT));
        }
        check(caller, request);
        Supervision order = new Supervision();
        order.id = id;
        order.bureau = caller.bureau();
        order.year = time.today().getYear();
        order.no = orders.number(order.bureau, order.year);
        order.kind = request.kind();
        order.title = request.title().strip();
        order.request = request.request().strip();
        order.partner = blank(request.partner()) ? null : request.partner().strip();
        order.state = SupervisionState.ISSUED;
        order.issuedOn = request.issuedOn();
        order.dueAt = request.dueAt();
        order.warnAt = time.warn(order.issuedOn, order.dueAt);
        order.issuer = caller.person();
        order.issuerUnit = caller.unit();
        order.units.addAll(request.units());
        order.excluded.addAll(request.excluded());
        order.createdAt = Instant.now();
        order.changedAt = order.createdAt;
        orders.persistAndFlush(order);
        note(caller, order, new SupervisionActRequest(SupervisionAct.ISSUE, null, null, null, null));
        return order;
    }

    private void check(Caller caller, SupervisionRequest request) {
        LocalDate today = time.today();
        LocalDate dueDay = LocalDate.ofInstant(request.dueAt(), BusinessCalendar.ZONE);
        if (request.issuedOn().isAfter(today) || dueDay.isBefore(request.issuedOn())) {
            throw new Problem(SupervisionProblem.SUPERVISION_DUE).withError("dueAt", "RANGE");
        }
        if ((request.kind() == SupervisionKind.JOINT) == blank(request.partner())) {
            throw new Problem(SupervisionProblem.SUPERVISION_PARTNER).withError("partner", "REQUIRED");
        }
        boolean known = request.units().stream().allMatch(unit -> directory
                .unit(caller.bureau(), unit)
                .filter(it -> it.validTo() == null || !it.validTo().isBefore(today))
                .isPresent());
        if (!known) {
            throw new Problem(SupervisionProblem.SUPERVISION_UNITS).withError("units", "UNKNOWN");
        }
        request.excluded().forEach(person -> requirePerson(caller.bureau(), person, "excluded"));
        if (request.excluded().contains(caller.person())) {
            // Whoever is concerned does not issue it either.
            throw new Problem(BaseProblem.FORBIDDEN);
        }
    }

    /** @throws Problem 404; 409 not in this state; 403 not by this person; 422 something is missing; 428 and 412 */
    @Transactional
    public Supervision act(Caller caller, UUID id, String ifMatch, SupervisionActRequest request) {
        SupervisionSight sight = SupervisionSight.of(caller);
        Supervision order = orders.lock(sight, id);
        IfMatch.check(ifMatch, order.version);
        SupervisionTransition step = SupervisionTransition.of(order.state, request.act())
                .orElseThrow(() -> new Problem(SupervisionProblem.SUPERVISION_ACT_NOT_POSSIBLE));
        if (caller.person() == null || !sight.is(step.who(), order)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        complete(step, request);
        switch (request.act()) {
            case URGE -> order.urged++;
            case EXTEND, SEND_BACK -> postpone(order, request.dueAt());
            case MEET -> requireDay(order, request.day());
            case SEND -> {
                requireDay(order, request.day());
                requirePerson(order.bureau, request.person(), "person");
            }
            case CLOSE, REVOKE -> {
                order.closedOn = time.today();
                order.closedBy = caller.person();
            }
            case TAKE, PROGRESS, REPORT, ISSUE -> {}
        }
        order.state = step.to();
        order.changedAt = Instant.now();
        orders.flush();
        if (request.act() == SupervisionAct.CLOSE) {
            told(order.kind).ifPresent(told -> tell(order, told));
        }
        note(caller, order, request);
        return order;
    }

    /** Without number or title: the ledger is read by more people than the order. */
    private void tell(Supervision order, Told told) {
        // Random: it is found here by nobody who does not know of the order.
        String reference = "协作督办 " + UUID.randomUUID().toString().substring(0, 8);
        told.clauseWords()
                .forEach(words -> outbox.fulfilment(
                        order.bureau, "5.2", order.closedOn, reference, told.title(), List.of(words)));
    }

    /**
     * @param title no more than the row of the table says itself
     * @param clauseWords of each duty of 5.2 that an order fulfils: the mechanism that it is an instance of, and what is owed for each case
     */
    private record Told(String title, List<String> clauseWords) {}

    /** That an officer was found with gangs is told by no line of the ledger, under whatever title: its day would betray the case. */
    private static Optional<Told> told(SupervisionKind kind) {
        return switch (kind) {
            case SUPPORT -> Optional.of(new Told("多部门协作办案事项办结", List.of("组织协调")));
            case DIRECT, ASSISTED -> Optional.of(new Told(DIRECTED, List.of("直查")));
            case ASSIGNED, PRIORITY, GUIDANCE -> Optional.of(new Told(DIRECTED, List.of("直查", "挂牌督办")));
            case JOINT -> Optional.of(new Told("联合督办事项办结", List.of("联合督办")));
            case OPINION -> Optional.of(new Told("涉警舆情核查办结", List.of("舆情", "曝光炒作")));
            case GANG -> Optional.empty();
        };
    }

    private static void complete(SupervisionTransition step, SupervisionActRequest request) {
        Problem incomplete = new Problem(SupervisionProblem.SUPERVISION_INCOMPLETE);
        step.needs().stream()
                .filter(need -> !request.has(need))
                .forEach(need -> incomplete.withError(need.name().toLowerCase(Locale.ROOT), "REQUIRED"));
        if (!incomplete.errors().isEmpty()) {
            throw incomplete;
        }
    }

    private void postpone(Supervision order, Instant dueAt) {
        if (!dueAt.isAfter(time.moment())) {
            throw new Problem(SupervisionProblem.SUPERVISION_DUE).withError("dueAt", "RANGE");
        }
        order.dueAt = dueAt;
        order.warnAt = time.warn(time.today(), dueAt);
    }

    private void requireDay(Supervision order, LocalDate day) {
        if (day.isAfter(time.today()) || day.isBefore(order.issuedOn)) {
            throw new Problem(SupervisionProblem.SUPERVISION_DAY).withError("day", "RANGE");
        }
    }

    private void requirePerson(String bureau, UUID person, String field) {
        if (directory.person(bureau, person).isEmpty()) {
            throw new Problem(SupervisionProblem.SUPERVISION_PERSON).withError(field, "UNKNOWN");
        }
    }

    private void note(Caller caller, Supervision order, SupervisionActRequest request) {
        SupervisionStep step = new SupervisionStep();
        step.supervision = order.id;
        step.act = request.act();
        step.toState = order.state;
        step.person = caller.person();
        step.unit = caller.unit();
        step.at = Instant.now();
        step.businessDay = time.today();
        step.day = request.day();
        step.words = blank(request.words()) ? null : request.words().strip();
        step.sent = request.act() == SupervisionAct.SEND ? request.person() : null;
        entities.persist(step);
        String act = request.act().name().toLowerCase(Locale.ROOT).replace('_', '-');
        trail.record("supervision." + act, "supervision", order.id);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
