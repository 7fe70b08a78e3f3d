package org.qingyuan.cases.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.lead.Duty;
import org.qingyuan.cases.lead.KnownLead;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/**
 * The only way into the vault: assigned to the lead, with a reason on record, allowed by another person, for a term, and shown to
 * the discipline head, or to the superior where the head is concerned himself (检举控告工作规则 第47条).
 */
@ApplicationScoped
public class VaultOpenings {
    private final EntityManager entities;
    private final LeadAccess leads;
    private final Vault vault;
    private final LeadCipher cipher;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    VaultOpenings(
            EntityManager entities,
            LeadAccess leads,
            Vault vault,
            LeadCipher cipher,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.vault = vault;
        this.cipher = cipher;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** @throws Problem 403 not assigned, and no break of the glass; 409 a request waits already */
    @Transactional
    public OpeningView ask(Caller caller, UUID leadId, UUID id, OpeningRequest request) {
        KnownLead lead = leads.lock(caller, leadId);
        VaultOpening present = entities.find(VaultOpening.class, id);
        if (present != null) {
            if (!present.lead.equals(leadId) || !present.person.equals(caller.person())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(caller, lead, present);
        }
        boolean assigned = lead.duties().contains(Duty.HANDLER) || lead.duties().contains(Duty.ADJUDICATOR);
        if (request.breakGlass() && assigned) {
            throw new Problem(VaultProblem.GLASS_NOT_FOR_ASSIGNED);
        }
        if (lead.frozen() || !assigned && !(request.breakGlass() && oversees(caller, lead))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (of(leadId).stream()
                .anyMatch(each -> each.state == VaultOpening.State.ASKED && each.person.equals(caller.person()))) {
            throw new Problem(VaultProblem.OPENING_PENDING);
        }
        VaultOpening opening = new VaultOpening();
        opening.id = id;
        opening.lead = leadId;
        opening.person = caller.person();
        opening.breakGlass = request.breakGlass();
        opening.askedOn = calendar.today();
        opening.state = VaultOpening.State.ASKED;
        opening.shownTo = shownTo(caller, lead);
        opening.sealed = cipher.seal(leadId, KeyUse.CASE, opening.place(), request.reason());
        entities.persist(opening);
        entities.flush();
        record(lead, "vault.ask", opening);
        return view(caller, lead, opening);
    }

    /** The superior as well for what came straight up to him: there he is the desk, and nobody else has read the letter. */
    private static boolean oversees(Caller caller, KnownLead lead) {
        return caller.has(Roles.CASE_MANAGER, Roles.DISCIPLINE_HEAD)
                || lead.bureau().equals(caller.bureau()) && caller.has(Roles.SUPERIOR);
    }

    /** A head who asks himself is shown to the superior, as one who is concerned. */
    private ApproverRole shownTo(Caller caller, KnownLead lead) {
        boolean up = caller.has(Roles.DISCIPLINE_HEAD) || leads.headConcerned(lead.id());
        if (up && people.superior(lead.bureau()).isPresent()) {
            leads.letSuperiorSee(lead.id());
            return ApproverRole.SUPERIOR;
        }
        return ApproverRole.DISCIPLINE_HEAD;
    }

    /** @throws Problem 403 not the caller's to decide; 409 decided already */
    @Transactional
    public OpeningView decide(Caller caller, UUID leadId, UUID id, OpeningDecision decision) {
        KnownLead lead = leads.lock(caller, leadId);
        VaultOpening opening = held(leadId, id);
        if (opening.state != VaultOpening.State.ASKED) {
            throw new Problem(VaultProblem.OPENING_DECIDED);
        }
        if (!decides(caller, lead, opening)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        opening.state = decision.allowed() ? VaultOpening.State.ALLOWED : VaultOpening.State.REFUSED;
        opening.decidedBy = caller.person();
        opening.decidedOn = calendar.today();
        opening.untilDay = decision.allowed()
                ? calendar.today().plusDays(lead.rules().settings().openingDays())
                : null;
        entities.flush();
        record(lead, decision.allowed() ? "vault.allow" : "vault.refuse", opening);
        return view(caller, lead, opening);
    }

    /** 阅知: the one to whom it is shown has taken notice. */
    @Transactional
    public OpeningView notice(Caller caller, UUID leadId, UUID id) {
        KnownLead lead = leads.lock(caller, leadId);
        VaultOpening opening = held(leadId, id);
        if (!noticed(caller, lead, opening)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        opening.seenBy = caller.person();
        opening.seenOn = calendar.today();
        entities.flush();
        record(lead, "vault.notice", opening);
        return view(caller, lead, opening);
    }

    public List<OpeningView> list(Caller caller, UUID leadId) {
        KnownLead lead = leads.get(caller, leadId);
        boolean oversees = caller.has(Roles.CASE_MANAGER, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR);
        return of(leadId).stream()
                .filter(opening -> oversees || opening.person.equals(caller.person()))
                .map(opening -> view(caller, lead, opening))
                .toList();
    }

    /** @throws Problem 403 without an opening that holds today */
    @Transactional
    public VaultView look(Caller caller, UUID leadId) {
        KnownLead lead = opened(caller, leadId);
        trail.recordIn(lead.bureau(), "vault.read", "lead", leadId, Map.of());
        return new VaultView(vault.reporter(leadId).orElse(null), vault.originals(leadId));
    }

    /** @throws Problem 403 without an opening that holds today */
    @Transactional
    public Vault.Opened original(Caller caller, UUID leadId, UUID original) {
        KnownLead lead = opened(caller, leadId);
        Vault.Opened opened = vault.open(leadId, original);
        trail.recordIn(lead.bureau(), "vault.read", "lead", leadId, Map.of("original", original.toString()));
        return opened;
    }

    private KnownLead opened(Caller caller, UUID leadId) {
        KnownLead lead = leads.get(caller, leadId);
        boolean open = !lead.frozen() && of(leadId).stream().anyMatch(opening -> holds(caller, lead, opening));
        if (!open) {
            throw new Problem(VaultProblem.OPENING_NEEDED);
        }
        return lead;
    }

    /** An ordinary one ends with the assignment, whatever its term. */
    private boolean holds(Caller caller, KnownLead lead, VaultOpening opening) {
        return opening.state == VaultOpening.State.ALLOWED
                && opening.person.equals(caller.person())
                && !opening.untilDay.isBefore(calendar.today())
                && (opening.breakGlass || !lead.duties().isEmpty());
    }

    /** Case management; for its own requests, and for a break of the glass, the head, or the superior where it is shown to him. */
    private static boolean decides(Caller caller, KnownLead lead, VaultOpening opening) {
        boolean own = lead.bureau().equals(caller.bureau());
        boolean other = caller.person() != null && !opening.person.equals(caller.person());
        boolean head = opening.shownTo == ApproverRole.SUPERIOR
                ? caller.has(Roles.SUPERIOR)
                : own && caller.has(Roles.DISCIPLINE_HEAD);
        return opening.state == VaultOpening.State.ASKED
                && other
                && (opening.breakGlass ? head : head || own && caller.has(Roles.CASE_MANAGER));
    }

    private static boolean noticed(Caller caller, KnownLead lead, VaultOpening opening) {
        return opening.state == VaultOpening.State.ALLOWED
                && opening.seenBy == null
                && !opening.person.equals(caller.person())
                && (opening.shownTo == ApproverRole.SUPERIOR
                        ? caller.has(Roles.SUPERIOR)
                        : lead.bureau().equals(caller.bureau()) && caller.has(Roles.DISCIPLINE_HEAD));
    }

    private VaultOpening held(UUID lead, UUID id) {
        VaultOpening opening = entities.find(VaultOpening.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (opening == null || !opening.lead.equals(lead)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return opening;
    }

    private List<VaultOpening> of(UUID lead) {
        return entities.createQuery("from VaultOpening where lead = :lead order by askedOn, id", VaultOpening.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    private void record(KnownLead lead, String act, VaultOpening opening) {
        trail.recordIn(lead.bureau(), act, "lead", lead.id(), Map.of("opening", opening.id.toString()));
    }

    private OpeningView view(Caller caller, KnownLead lead, VaultOpening opening) {
        return new OpeningView(
                opening.id,
                opening.lead,
                people.ref(opening.person),
                opening.breakGlass,
                opening.askedOn,
                cipher.open(lead.id(), KeyUse.CASE, opening.place(), opening.sealed, String.class),
                opening.state,
                people.ref(opening.decidedBy),
                opening.decidedOn,
                opening.untilDay,
                opening.shownTo,
                people.ref(opening.seenBy),
                opening.seenOn,
                holds(caller, lead, opening),
                decides(caller, lead, opening),
                noticed(caller, lead, opening));
    }
}
