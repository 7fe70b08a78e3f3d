package org.qingyuan.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.notice.FileEntry;
import org.qingyuan.inspection.notice.OwnerNotices;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.round.Sent;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 结果运用 after the publication: talks, rectification within a month, referrals. */
@ApplicationScoped
public class Measures implements RoundGate {
    private static final int TALK_DAYS = 14;

    private final Rounds rounds;
    private final BusinessCalendar calendar;
    private final OwnerNotices notices;
    private final EntityManager entities;
    private final Trail trail;

    Measures(Rounds rounds, BusinessCalendar calendar, OwnerNotices notices, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.calendar = calendar;
        this.notices = notices;
        this.entities = entities;
        this.trail = trail;
    }

    /** Those of the objects that the caller may know; a unit learns of a referral when its outcome is announced. */
    List<MeasureView> list(Caller caller, UUID id) {
        Round round = rounds.get(caller, id);
        boolean mine = Rounds.mine(caller, round);
        Map<UUID, RoundObject> objects =
                rounds.objects(caller, round).stream().collect(Collectors.toMap(RoundObject::id, Function.identity()));
        return new Statement("""
                        select m.id, m.object, m.kind, m.state, m.subject, m.basis, m.addressee, m.due, m.issued_on,
                               m.issued_name, m.version
                          from measure m where m.round = :round order by m.id
                        """)
                .with("round", id).rows(entities, row -> row).stream()
                        .filter(row -> objects.containsKey(row.get("object", UUID.class)))
                        .filter(row -> mine
                                || !row.get("kind", String.class).equals(MeasureKind.REFERRAL.name())
                                || row.get("state", String.class).equals(MeasureState.ANNOUNCED.name()))
                        .map(row -> view(caller, round, objects.get(row.get("object", UUID.class)), row))
                        .toList();
    }

    private MeasureView view(Caller caller, Round round, RoundObject object, Tuple row) {
        MeasureKind kind = MeasureKind.valueOf(row.get("kind", String.class));
        MeasureState state = MeasureState.valueOf(row.get("state", String.class));
        LocalDate due = row.get("due", LocalDate.class);
        return new MeasureView(
                row.get("id", UUID.class),
                round.id(),
                round.title(),
                object.id(),
                object.name(),
                kind,
                state,
                row.get("subject", String.class),
                row.get("basis", String.class),
                row.get("addressee", String.class),
                due,
                !state.over() && state != MeasureState.ACCEPTED && due.isBefore(calendar.today()),
                row.get("issued_on", LocalDate.class),
                row.get("issued_name", String.class),
                row.get("version", Integer.class),
                history(row.get("id", UUID.class)),
                MeasureStep.TABLE.stream()
                        .filter(step -> step.kind() == kind && step.from() == state)
                        .filter(step -> may(step, caller, round, object))
                        .filter(step -> step.from() != MeasureState.DONE || corrected(object))
                        .map(MeasureStep::act)
                        .toList());
    }

    private boolean corrected(RoundObject object) {
        return new Statement(
                        "select 1 as one from result_revision where object = :object and cause = 'CORRECTED' limit 1")
                .with("object", object.id())
                .first(entities, row -> row)
                .isPresent();
    }

    private static boolean may(MeasureStep step, Caller caller, Round round, RoundObject object) {
        return step.byUnit()
                ? Rounds.owns(caller, object) && caller.has(Roles.STAFF, Roles.UNIT_LEADER, Roles.BUREAU_LEADER)
                : round.bureau().equals(caller.bureau())
                        && caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR)
                        && !Rounds.owns(caller, object);
    }

    private List<MeasureView.MeasureTaken> history(UUID measure) {
        return new Statement("""
                        select act, from_state, to_state, name, at, content from measure_act
                         where measure = :measure order by id
                        """)
                .with("measure", measure)
                .rows(
                        entities,
                        row -> new MeasureView.MeasureTaken(
                                MeasureAct.valueOf(row.get("act", String.class)),
                                MeasureState.valueOf(row.get("from_state", String.class)),
                                MeasureState.valueOf(row.get("to_state", String.class)),
                                row.get("name", String.class),
                                row.get("at", Instant.class),
                                row.get("content", String.class)));
    }

    /** @throws Problem 409 before the publication; 403 on the own unit; 422 a day that has passed */
    @Transactional
    void issue(Caller caller, UUID id, UUID objectId, UUID key, MeasureRequest request) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.PUBLISHED);
        RoundObject object = rounds.object(caller, round, objectId);
        if (Rounds.owns(caller, object)) {
            throw new Problem(InspectionProblem.SECOND_PERSON);
        }
        if (Sent.before(entities, "measure", key, objectId)) {
            return;
        }
        LocalDate today = calendar.today();
        LocalDate due = request.due() != null ? notPast(request.due()) : due(request.kind());
        UUID measure = Sent.id(key);
        new Statement("""
                        insert into measure (id, bureau, round, object, kind, state, subject, basis, addressee, due, issued_on,
                                             issued_name, version)
                        values (:id, :bureau, :round, :object, :kind, 'ISSUED', :subject, :basis, :addressee, :due, :today,
                                :name, 0)
                        """)
                .with("id", measure)
                .with("bureau", round.bureau())
                .with("round", id)
                .with("object", objectId)
                .with("kind", request.kind().name())
                .with("subject", request.subject().strip())
                .with("basis", request.basis().strip())
                .with("addressee", request.addressee().strip())
                .with("due", due)
                .with("today", today)
                .with("name", caller.name())
                .run(entities);
        if (request.kind() == MeasureKind.RECTIFICATION_ORDER) {
            notices.noted(round, object, FileEntry.ORDER, reference(measure));
        }
        trail.record(
                "measure.issue",
                "measure",
                measure,
                Map.of("round", id.toString(), "kind", request.kind().name()));
    }

    /**
     * A talk is noted once it was held, an order from its issue on until it is withdrawn. Referrals have their own procedure. Talk and
     * order are one duty of 6.4 for each object, done with whichever is carried out first.
     */
    private void noteInFile(RoundObject object, Round round, MeasureView measure, MeasureStep step) {
        if (step.act() == MeasureAct.HOLD) {
            notices.noted(round, object, FileEntry.TALK, reference(measure.id()));
            notices.eventFulfilled(round, object, "6.4", "诫勉谈话、限期整改", "诫勉谈话", "限期");
        } else if (step.act() == MeasureAct.RECHECK) {
            notices.eventFulfilled(round, object, "6.4", "诫勉谈话、限期整改", "诫勉谈话", "限期");
        } else if (step.act() == MeasureAct.WITHDRAW && measure.kind() == MeasureKind.RECTIFICATION_ORDER) {
            notices.noted(round, object, FileEntry.ORDER_WITHDRAWN, reference(measure.id()));
        } else if (step.act() == MeasureAct.WITHDRAW && step.from() == MeasureState.DONE) {
            notices.noted(round, object, FileEntry.TALK_WITHDRAWN, reference(measure.id()));
        }
    }

    private static String reference(UUID measure) {
        return "考评措施 " + measure;
    }

    /** @throws Problem 404 of another unit; 409 not from this state; 403 not by this caller; 428 and 412 */
    @Transactional
    void act(Caller caller, UUID id, UUID measure, String ifMatch, MeasureActRequest request) {
        Round round = rounds.lock(caller, id);
        MeasureView found = list(caller, id).stream()
                .filter(one -> one.id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, found.version());
        MeasureStep step = MeasureStep.of(found.kind(), found.state(), request.act())
                .orElseThrow(() -> new Problem(InspectionProblem.MEASURE_STEP_NOT_POSSIBLE, found.state()));
        if (!found.acts().contains(step.act())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        new Statement("""
                        update measure set state = :to, due = :due, version = version + 1
                         where id = :id and version = :version
                        """)
                .with("to", step.to().name())
                .with("due", dueAfter(found, step, request.due()))
                .with("id", measure)
                .with("version", found.version())
                .runFresh(entities);
        new Statement("""
                        insert into measure_act (id, measure, act, from_state, to_state, person, name, at, business_day, content)
                        values (:id, :measure, :act, :from, :to, cast(:person as uuid), :name, :at, :day, :content)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("measure", measure)
                .with("act", step.act().name())
                .with("from", step.from().name())
                .with("to", step.to().name())
                .with("person", caller.person())
                .with("name", caller.name())
                .with("at", Instant.now())
                .with("day", calendar.today())
                .with("content", request.content().strip())
                .run(entities);
        noteInFile(rounds.object(caller, round, found.object()), round, found, step);
        trail.recordIn(
                round.bureau(),
                "measure." + step.act().name().toLowerCase(Locale.ROOT).replace("_", "-"),
                "measure",
                measure,
                Map.of("round", id.toString()));
    }

    /** What was found wanting after it had been accepted, or is carried over, has a new day; what is sent back is late when it was. */
    private LocalDate dueAfter(MeasureView measure, MeasureStep step, @Nullable LocalDate asked) {
        boolean order = measure.kind() == MeasureKind.RECTIFICATION_ORDER;
        boolean anew = step.act() == MeasureAct.REOPEN || order && step.act() == MeasureAct.CARRY_OVER;
        if (asked != null && !anew && step.act() != MeasureAct.RETURN) {
            throw new Problem(InspectionProblem.MEASURE_INCOMPLETE).withError("due", "UNKNOWN");
        }
        if (asked != null) {
            return notPast(asked);
        }
        return anew ? due(measure.kind()) : measure.due();
    }

    private LocalDate due(MeasureKind kind) {
        LocalDate today = calendar.today();
        return calendar.workdayOnOrAfter(
                kind == MeasureKind.RECTIFICATION_ORDER ? today.plusMonths(1) : today.plusDays(TALK_DAYS));
    }

    private LocalDate notPast(LocalDate due) {
        if (due.isBefore(calendar.today())) {
            throw new Problem(InspectionProblem.MEASURE_INCOMPLETE).withError("due", "FUTURE");
        }
        return due;
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.CLOSE) {
            return List.of();
        }
        return new Statement("""
                        select o.name, m.state from measure m join round_object o on o.id = m.object
                         where m.round = :round order by m.id
                        """)
                .with("round", round.id()).rows(entities, row -> row).stream()
                        .filter(row -> !MeasureState.valueOf(row.get("state", String.class))
                                .settled())
                        .map(row -> new Missing(MissingKind.MEASURE, row.get("name", String.class)))
                        .toList();
    }
}
