package org.qingyuan.cases.recusal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.lead.KnownLead;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.lead.LeadOpened;
import org.qingyuan.cases.lead.LeadProblem;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/**
 * 回避. An upheld one takes every duty and the sight of the lead from the person at once, and what waited for his approval goes to
 * the superior where nobody else may give it.
 */
@ApplicationScoped
public class Recusals {
    private static final String CONCERNED = "举报涉及本人或其所在单位";
    private static final String RELATED = "与举报所涉人员有已申报的关系";
    private static final List<String> APPROVING = List.of("DISCIPLINE_SECRETARY", "CHIEF");

    private final EntityManager entities;
    private final LeadAccess leads;
    private final LeadCipher cipher;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Recusals(
            EntityManager entities,
            LeadAccess leads,
            LeadCipher cipher,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.cipher = cipher;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** @throws Problem 409 when it was asked for already; 422 a person whom the directory does not know */
    @Transactional
    public RecusalView ask(Caller caller, UUID leadId, UUID id, RecusalRequest request) {
        KnownLead lead = leads.lock(caller, leadId);
        Recusal present = entities.find(Recusal.class, id);
        if (present != null) {
            if (!present.lead.equals(leadId) || !present.person.equals(request.person())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(caller, lead, present);
        }
        if (lead.frozen()) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        people.officer(lead.bureau(), request.person()).orElseThrow(() -> new Problem(LeadProblem.LEAD_PERSON_UNKNOWN));
        if (of(leadId).stream().anyMatch(each -> each.person.equals(request.person()) && each.stands())) {
            throw new Problem(RecusalProblem.RECUSAL_ASKED);
        }
        Recusal recusal = new Recusal();
        recusal.id = id;
        recusal.lead = leadId;
        recusal.person = request.person();
        recusal.way = request.person().equals(caller.person()) ? Recusal.Way.DECLARED : Recusal.Way.REQUESTED;
        recusal.ground = request.ground();
        recusal.state = Recusal.State.OPEN;
        recusal.askedBy = caller.person();
        recusal.askedOn = calendar.today();
        recusal.sealed = seal(recusal, new Recusal.Words(request.reason(), null));
        entities.persist(recusal);
        entities.flush();
        boolean headAsks = recusal.way == Recusal.Way.REQUESTED && caller.has(Roles.DISCIPLINE_HEAD);
        if (headAsks || leads.concernsHead(lead, request.person()) || leads.headConcerned(leadId)) {
            leads.letSuperiorSee(leadId);
        }
        record(lead, "recusal.ask", recusal);
        return view(caller, lead, recusal);
    }

    /** 系统发现: whoever of the office or of those who approve is subject, named or of the subject's unit stands aside at once. */
    void detect(@Observes @Priority(100) LeadOpened opened) {
        Set<UUID> asked = new HashSet<>(people.holders(opened.bureau(), APPROVING));
        people.ofDisciplineOffice(opened.bureau()).forEach(officer -> asked.add(officer.id()));
        for (UUID person : asked) {
            if (leads.concerns(opened.lead(), person)) {
                standsAside(opened.lead(), opened.bureau(), person, Recusal.Ground.OTHER, CONCERNED);
            }
        }
    }

    /**
     * A relation that the person declared: he stands aside, and says no more of it here; what was asked for already and waits is
     * upheld. Joins the caller's transaction.
     */
    public void detected(UUID lead, String bureau, UUID person) {
        standsAside(lead, bureau, person, Recusal.Ground.RELATIVE, RELATED);
        leads.recuse(lead, person);
    }

    private void standsAside(UUID lead, String bureau, UUID person, Recusal.Ground ground, String reason) {
        Recusal standing = of(lead).stream()
                .filter(each -> each.person.equals(person) && each.stands())
                .findFirst()
                .orElse(null);
        if (standing == null) {
            detected(lead, bureau, person, ground, reason);
        } else {
            upheld(standing, bureau, reason);
        }
    }

    private void upheld(Recusal standing, String bureau, String decision) {
        entities.lock(standing, LockModeType.PESSIMISTIC_WRITE);
        if (standing.state == Recusal.State.OPEN) {
            standing.state = Recusal.State.UPHELD;
            standing.decidedOn = calendar.today();
            standing.sealed = seal(standing, new Recusal.Words(words(standing).reason(), decision));
            entities.flush();
            trail.recordIn(bureau, "recusal.detect", "lead", standing.lead, Map.of("recusal", standing.id.toString()));
        }
    }

    private void detected(UUID lead, String bureau, UUID person, Recusal.Ground ground, String reason) {
        Recusal recusal = new Recusal();
        recusal.id = UUID.randomUUID();
        recusal.lead = lead;
        recusal.person = person;
        recusal.way = Recusal.Way.DETECTED;
        recusal.ground = ground;
        recusal.state = Recusal.State.UPHELD;
        recusal.askedOn = calendar.today();
        recusal.decidedOn = calendar.today();
        recusal.sealed = seal(recusal, new Recusal.Words(reason, null));
        entities.persist(recusal);
        entities.flush();
        trail.recordIn(bureau, "recusal.detect", "lead", lead, Map.of("recusal", recusal.id.toString()));
    }

    /** By the head; on his own, and on one that he asked for, by the superior. @throws Problem 403; 409 decided already */
    @Transactional
    public RecusalView decide(Caller caller, UUID leadId, UUID id, RecusalDecision decision) {
        KnownLead lead = leads.lock(caller, leadId);
        Recusal recusal = open(leadId, id);
        if (!decides(caller, lead, recusal)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Recusal.Words words = words(recusal);
        recusal.state = decision.upheld() ? Recusal.State.UPHELD : Recusal.State.DISMISSED;
        recusal.decidedBy = caller.person();
        recusal.decidedOn = calendar.today();
        recusal.sealed = seal(recusal, new Recusal.Words(words.reason(), decision.decision()));
        entities.flush();
        if (decision.upheld()) {
            leads.recuse(leadId, recusal.person);
        }
        record(lead, decision.upheld() ? "recusal.uphold" : "recusal.dismiss", recusal);
        return view(caller, lead, recusal);
    }

    /** 撤回. @throws Problem 403 when another asked for it, or the person declared it himself; 409 decided already */
    @Transactional
    public RecusalView withdraw(Caller caller, UUID leadId, UUID id) {
        KnownLead lead = leads.lock(caller, leadId);
        Recusal recusal = open(leadId, id);
        if (!withdraws(caller, recusal)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        recusal.state = Recusal.State.WITHDRAWN;
        recusal.decidedOn = calendar.today();
        entities.flush();
        record(lead, "recusal.withdraw", recusal);
        return view(caller, lead, recusal);
    }

    public List<RecusalView> list(Caller caller, UUID leadId) {
        KnownLead lead = leads.get(caller, leadId);
        return of(leadId).stream().map(recusal -> view(caller, lead, recusal)).toList();
    }

    private Recusal open(UUID lead, UUID id) {
        Recusal recusal = entities.find(Recusal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (recusal == null || !recusal.lead.equals(lead)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (recusal.state != Recusal.State.OPEN) {
            throw new Problem(RecusalProblem.RECUSAL_DECIDED);
        }
        return recusal;
    }

    private static boolean withdraws(Caller caller, Recusal recusal) {
        return recusal.state == Recusal.State.OPEN
                && recusal.way == Recusal.Way.REQUESTED
                && recusal.askedBy.equals(caller.person());
    }

    private boolean decides(Caller caller, KnownLead lead, Recusal recusal) {
        boolean other = caller.person() != null
                && !recusal.person.equals(caller.person())
                && (recusal.way == Recusal.Way.DECLARED || !caller.person().equals(recusal.askedBy));
        boolean own = lead.bureau().equals(caller.bureau());
        return recusal.state == Recusal.State.OPEN
                && other
                && (caller.has(Roles.SUPERIOR) || own && caller.has(Roles.DISCIPLINE_HEAD));
    }

    private List<Recusal> of(UUID lead) {
        return entities.createQuery("from Recusal where lead = :lead order by askedOn, id", Recusal.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    private byte[] seal(Recusal recusal, Recusal.Words words) {
        return cipher.seal(recusal.lead, KeyUse.CASE, recusal.place(), words);
    }

    private Recusal.Words words(Recusal recusal) {
        return cipher.open(recusal.lead, KeyUse.CASE, recusal.place(), recusal.sealed, Recusal.Words.class);
    }

    private void record(KnownLead lead, String act, Recusal recusal) {
        trail.recordIn(lead.bureau(), act, "lead", lead.id(), Map.of("recusal", recusal.id.toString()));
    }

    private RecusalView view(Caller caller, KnownLead lead, Recusal recusal) {
        Recusal.Words words = words(recusal);
        return new RecusalView(
                recusal.id,
                people.ref(recusal.person),
                recusal.way,
                recusal.ground,
                recusal.state,
                words.reason(),
                words.decision(),
                people.ref(recusal.askedBy),
                recusal.askedOn,
                people.ref(recusal.decidedBy),
                recusal.decidedOn,
                decides(caller, lead, recusal),
                withdraws(caller, recusal));
    }
}
