package org.qingyuan.cases.incident;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.cases.incident.Freezable.Held;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/**
 * Classified content that was entered by mistake, in a lead, a petition, an order or the inbox: frozen at once, all copies listed,
 * reported within 24 hours, and destroyed only on the written instruction of the 保密 office, which two people carry out.
 */
@ApplicationScoped
public class Incidents {
    private static final Duration REPORT_WITHIN = Duration.ofHours(24);
    private static final int MOST = 200;

    private final EntityManager entities;
    private final Map<IncidentKind, Freezable> things;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Incidents(
            EntityManager entities,
            @All List<Freezable> things,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.things = things.stream().collect(Collectors.toMap(Freezable::kind, Function.identity()));
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** 封存. @throws Problem 404 may not know of it; 403 not his to freeze; 409 when it is frozen already */
    @Transactional
    public IncidentView find(Caller caller, UUID id, IncidentRequest request) {
        Freezable thing = things.get(request.kind());
        lock(request.kind(), request.object());
        Incident present = entities.find(Incident.class, id);
        if (present != null) {
            if (!present.is(request) || !present.foundBy.equals(caller.person())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(present, null);
        }
        Held held = thing.find(caller, request.object());
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (held.frozen()) {
            throw new Problem(IncidentProblem.INCIDENT_FROZEN);
        }
        Incident incident = new Incident();
        incident.id = id;
        incident.about(request);
        incident.bureau = held.bureau();
        incident.foundBy = caller.person();
        incident.foundAt = Instant.now();
        incident.reportDueAt = incident.foundAt.plus(REPORT_WITHIN);
        incident.state = Incident.State.OPEN;
        incident.copies = thing.copies(request.object());
        entities.persist(incident);
        entities.flush();
        thing.freeze(request.object(), true);
        record(incident, "incident.find");
        return view(incident, held.reference());
    }

    /** Of the caller's bureau, those that he may carry out; the newest first. */
    public List<IncidentView> list(Caller caller) {
        return entities.createQuery("from Incident where bureau = :bureau order by foundAt desc", Incident.class)
                .setParameter("bureau", caller.bureau())
                .setMaxResults(MOST)
                .getResultStream()
                .flatMap(incident -> visible(caller, incident).map(held -> view(incident, held.reference())).stream())
                .toList();
    }

    /** The last one of a thing. @throws Problem 404 */
    public IncidentView last(Caller caller, IncidentRequest about) {
        Held held = things.get(about.kind()).run(caller, about.object());
        return view(latest(about), held.reference());
    }

    /** 报告 to the 保密 office. */
    @Transactional
    public IncidentView report(Caller caller, UUID id, String ifMatch) {
        Incident incident = held(caller, id, ifMatch);
        if (incident.state != Incident.State.OPEN) {
            throw new Problem(IncidentProblem.INCIDENT_STEP_NOT_POSSIBLE);
        }
        incident.state = Incident.State.REPORTED;
        incident.reportedAt = Instant.now();
        entities.flush();
        record(incident, "incident.report");
        return view(incident, reference(caller, incident));
    }

    /** @throws Problem 403 for who found it; 409 before it was reported */
    @Transactional
    public IncidentView instruct(Caller caller, UUID id, String ifMatch, InstructionRequest request) {
        Incident incident = held(caller, id, ifMatch);
        if (incident.state != Incident.State.REPORTED) {
            throw new Problem(IncidentProblem.INCIDENT_STEP_NOT_POSSIBLE);
        }
        if (incident.foundBy.equals(caller.person()) || caller.person() == null) {
            throw new Problem(IncidentProblem.INCIDENT_FOUR_EYES);
        }
        incident.state = request.destroy() ? Incident.State.DESTROYED : Incident.State.RELEASED;
        incident.instruction = request.number();
        incident.decidedBy = caller.person();
        incident.decidedOn = calendar.today();
        entities.flush();
        String reference = reference(caller, incident);
        Freezable thing = things.get(incident.kind());
        if (request.destroy()) {
            thing.destroy(caller, incident.object());
        } else {
            thing.freeze(incident.object(), false);
        }
        record(incident, request.destroy() ? "incident.destroy" : "incident.release");
        return view(incident, reference);
    }

    UUID lastOf(Caller caller, UUID lead) {
        IncidentRequest about = new IncidentRequest(IncidentKind.LEAD, lead);
        things.get(IncidentKind.LEAD).run(caller, lead);
        return latest(about).id;
    }

    private Incident held(Caller caller, UUID id, String ifMatch) {
        Incident incident = entities.find(Incident.class, id);
        if (incident == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        lock(incident.kind(), incident.object());
        things.get(incident.kind()).run(caller, incident.object());
        entities.refresh(incident, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(ifMatch, incident.version);
        return incident;
    }

    private Optional<Held> visible(Caller caller, Incident incident) {
        try {
            return Optional.of(things.get(incident.kind()).run(caller, incident.object()));
        } catch (Problem hidden) {
            return Optional.empty();
        }
    }

    private String reference(Caller caller, Incident incident) {
        return things.get(incident.kind()).run(caller, incident.object()).reference();
    }

    private void lock(IncidentKind kind, UUID object) {
        new Statement("select id from " + kind.table() + " where id = :id for update")
                .with("id", object)
                .rows(entities);
    }

    private Incident latest(IncidentRequest about) {
        return entities.createQuery(
                        "from Incident where " + about.kind().table() + " = :object order by foundAt desc",
                        Incident.class)
                .setParameter("object", about.object())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Afterwards there is a stub to read, or nothing. */
    private List<PersonRef> readers(Incident incident) {
        return new Statement("""
                select distinct person from audit_event
                 where object_kind = :kind and object_id = :object and act in (:acts) and person is not null
                   and at < :frozen
                """)
                .with("kind", incident.kind().table())
                .with("object", incident.object().toString())
                .with("frozen", incident.foundAt)
                .with("acts", things.get(incident.kind()).readings())
                .rows(entities, row -> people.ref(row.get("person", UUID.class)));
    }

    private void record(Incident incident, String act) {
        trail.recordIn(
                incident.bureau,
                act,
                incident.kind().table(),
                incident.object(),
                Map.of("incident", incident.id.toString()));
    }

    private IncidentView view(Incident incident, String reference) {
        return new IncidentView(
                incident.id,
                incident.kind(),
                incident.object(),
                reference,
                incident.lead,
                incident.state,
                people.ref(incident.foundBy),
                incident.foundAt,
                incident.reportDueAt,
                incident.reportedAt,
                incident.reportedAt == null && incident.reportDueAt.isBefore(Instant.now()),
                incident.instruction,
                people.ref(incident.decidedBy),
                incident.decidedOn,
                incident.copies,
                readers(incident),
                incident.version);
    }
}
