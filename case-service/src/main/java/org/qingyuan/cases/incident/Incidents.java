package org.qingyuan.cases.incident;

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
import org.qingyuan.cases.lead.KnownLead;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.lead.LeadProblem;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/**
 * Classified content that was entered by mistake: frozen at once, all copies listed, reported within 24 hours, and destroyed only
 * on the written instruction of the 保密 office, which two people carry out. Destroying is destroying the keys: backups as well
 * become unreadable.
 */
@ApplicationScoped
public class Incidents {
    private static final Duration REPORT_WITHIN = Duration.ofHours(24);

    private final EntityManager entities;
    private final LeadAccess leads;
    private final LeadCipher cipher;
    private final Vault vault;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Incidents(
            EntityManager entities,
            LeadAccess leads,
            LeadCipher cipher,
            Vault vault,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.cipher = cipher;
        this.vault = vault;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** 封存. @throws Problem 409 when the lead is frozen already */
    @Transactional
    public IncidentView find(Caller caller, UUID leadId, UUID id) {
        KnownLead lead = leads.lock(caller, leadId);
        Incident present = entities.find(Incident.class, id);
        if (present != null) {
            if (!present.lead.equals(leadId)) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(present);
        }
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (lead.frozen()) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        Incident incident = new Incident();
        incident.id = id;
        incident.lead = leadId;
        incident.foundBy = caller.person();
        incident.foundAt = Instant.now();
        incident.reportDueAt = incident.foundAt.plus(REPORT_WITHIN);
        incident.state = Incident.State.OPEN;
        incident.copies = copies(leadId);
        entities.persist(incident);
        entities.flush();
        leads.freeze(leadId, true);
        record(lead, "incident.find", incident);
        return view(incident);
    }

    /** 报告 to the 保密 office. */
    @Transactional
    public IncidentView report(Caller caller, UUID leadId, String ifMatch) {
        KnownLead lead = leads.lock(caller, leadId);
        Incident incident = open(leadId);
        IfMatch.check(ifMatch, incident.version);
        if (incident.state != Incident.State.OPEN) {
            throw new Problem(IncidentProblem.INCIDENT_STEP_NOT_POSSIBLE);
        }
        incident.state = Incident.State.REPORTED;
        incident.reportedAt = Instant.now();
        entities.flush();
        record(lead, "incident.report", incident);
        return view(incident);
    }

    /** @throws Problem 403 for who found it; 409 before it was reported */
    @Transactional
    public IncidentView instruct(Caller caller, UUID leadId, String ifMatch, InstructionRequest request) {
        KnownLead lead = leads.lock(caller, leadId);
        Incident incident = open(leadId);
        IfMatch.check(ifMatch, incident.version);
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
        if (request.destroy()) {
            destroy(leadId);
        } else {
            leads.freeze(leadId, false);
        }
        record(lead, request.destroy() ? "incident.destroy" : "incident.release", incident);
        return view(incident);
    }

    public IncidentView get(Caller caller, UUID leadId) {
        leads.get(caller, leadId);
        return latest(leadId).map(this::view).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The lead stays frozen: its frame and its number remain, so that the ledger has no gap. */
    private void destroy(UUID lead) {
        vault.destroy(lead);
        new Statement("update lead_file set bytes = null where lead = :lead")
                .with("lead", lead)
                .run(entities);
        new Statement("update lead set sealed = decode('', 'hex') where id = :lead")
                .with("lead", lead)
                .run(entities);
        new Statement("delete from lead_token where lead = :lead")
                .with("lead", lead)
                .run(entities);
        cipher.destroy(lead);
    }

    private Optional<Incident> latest(UUID lead) {
        return entities.createQuery("from Incident where lead = :lead order by foundAt desc", Incident.class)
                .setParameter("lead", lead)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Incident open(UUID lead) {
        Incident incident = latest(lead).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        entities.lock(incident, LockModeType.PESSIMISTIC_WRITE);
        return incident;
    }

    private List<IncidentCopy> copies(UUID lead) {
        return List.of(
                new IncidentCopy(IncidentCopy.Place.CONTENT, 1),
                new IncidentCopy(IncidentCopy.Place.RECORDS, count("lead_record", lead)),
                new IncidentCopy(IncidentCopy.Place.FILES, count("lead_file", lead)),
                new IncidentCopy(IncidentCopy.Place.IDENTITY, count("vault_identity", lead)),
                new IncidentCopy(IncidentCopy.Place.ORIGINALS, count("vault_original", lead)),
                new IncidentCopy(IncidentCopy.Place.BACKUPS, -1),
                new IncidentCopy(IncidentCopy.Place.PRINTS, -1));
    }

    private int count(String table, UUID lead) {
        return new Statement("select cast(count(*) as int) as n from " + table + " where lead = :lead")
                .with("lead", lead)
                .first(entities, row -> row.get("n", Integer.class))
                .orElse(0);
    }

    private List<PersonRef> readers(UUID lead) {
        return new Statement("""
                select distinct person from audit_event
                 where object_kind = 'lead' and object_id = :lead and act in ('lead.read', 'vault.read') and person is not null
                """)
                .with("lead", lead.toString())
                .rows(entities, row -> people.ref(row.get("person", UUID.class)));
    }

    private void record(KnownLead lead, String act, Incident incident) {
        trail.recordIn(lead.bureau(), act, "lead", lead.id(), Map.of("incident", incident.id.toString()));
    }

    private IncidentView view(Incident incident) {
        return new IncidentView(
                incident.id,
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
                readers(incident.lead),
                incident.version);
    }
}
