package org.qingyuan.cases.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.cases.lead.KnownLead;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/**
 * Lets somebody see a lead who does not: one person asks by its number and with a reason, another who sees it confirms, the
 * discipline head (the superior where he is concerned or asked himself) is shown it and may end it. It gives sight for a term,
 * no duty and nothing of the vault.
 */
@ApplicationScoped
public class Glass {
    private static final int MOST = 100;

    private final EntityManager entities;
    private final LeadAccess leads;
    private final LeadCipher cipher;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Glass(
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

    /** @throws Problem 409 the caller sees it already, or asked already; the same answer whether there is such a lead or not */
    @Transactional
    public GlassView ask(Caller caller, UUID id, GlassRequest request) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        GlassBreak present = entities.find(GlassBreak.class, id);
        if (present != null) {
            if (!present.bureau.equals(caller.bureau()) || !present.person.equals(caller.person())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(caller, present);
        }
        String[] parts = request.number().split("-");
        GlassBreak glass = new GlassBreak();
        glass.id = id;
        glass.bureau = caller.bureau();
        glass.person = caller.person();
        glass.year = Integer.parseInt(parts[0]);
        glass.number = Integer.parseInt(parts[1]);
        glass.askedOn = calendar.today();
        glass.state = GlassState.ASKED;
        glass.shownTo = ApproverRole.DISCIPLINE_HEAD;
        if (asked(glass)) {
            throw new Problem(GlassProblem.GLASS_ASKED);
        }
        Optional<UUID> lead = leads.notConcerning(caller, glass.year, glass.number);
        if (lead.isPresent()) {
            if (leads.sees(caller, lead.get())) {
                throw new Problem(GlassProblem.GLASS_NOT_NEEDED);
            }
            glass.lead = lead.get();
            glass.sealed = cipher.seal(
                    glass.lead, KeyUse.CASE, glass.place(), request.reason().strip());
            if (caller.has(Roles.DISCIPLINE_HEAD) || leads.headConcerned(glass.lead)) {
                showSuperior(glass);
            }
        }
        entities.persist(glass);
        entities.flush();
        // The same event whether there is such a lead, and whether it concerns the asker, who may read the trail: what
        // is told of
        // a lead itself is hidden from some.
        trail.recordIn(glass.bureau, "glass.ask", "glass", glass.id, Map.of());
        if (glass.lead != null) {
            note("glass.ask", glass);
        }
        return view(caller, glass);
    }

    /** @throws Problem 404 for whoever does not see the lead; 403 who asked; 409 decided already; 412, 428 */
    @Transactional
    public GlassView decide(Caller caller, UUID id, String ifMatch, GlassDecision decision) {
        GlassBreak glass = held(caller, id, ifMatch);
        if (glass.state != GlassState.ASKED) {
            throw new Problem(GlassProblem.GLASS_STEP_NOT_POSSIBLE);
        }
        if (!decides(caller, glass)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        KnownLead lead = leads.lock(caller, glass.lead);
        glass.state = decision.allowed() ? GlassState.ALLOWED : GlassState.REFUSED;
        glass.decidedBy = caller.person();
        glass.decidedOn = calendar.today();
        if (decision.allowed()) {
            glass.untilDay = calendar.today().plusDays(lead.rules().settings().openingDays());
            if (shown(caller, glass)) {
                // Whoever confirms knows of it.
                glass.seenBy = caller.person();
                glass.seenOn = calendar.today();
            }
        }
        entities.flush();
        note(decision.allowed() ? "glass.allow" : "glass.refuse", glass);
        return view(caller, glass);
    }

    /** 阅知. @throws Problem 404, 403, 412, 428 */
    @Transactional
    public GlassView notice(Caller caller, UUID id, String ifMatch) {
        GlassBreak glass = held(caller, id, ifMatch);
        if (!notices(caller, glass)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        glass.seenBy = caller.person();
        glass.seenOn = calendar.today();
        entities.flush();
        note("glass.notice", glass);
        return view(caller, glass);
    }

    /** Takes it back before its term. @throws Problem 404, 403, 412, 428 */
    @Transactional
    public GlassView end(Caller caller, UUID id, String ifMatch) {
        GlassBreak glass = held(caller, id, ifMatch);
        if (!ends(caller, glass)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        glass.state = GlassState.ENDED;
        glass.endedBy = caller.person();
        entities.flush();
        note("glass.end", glass);
        return view(caller, glass);
    }

    /** The caller's own, and those on leads that he oversees; the newest first, at most a hundred. */
    @Transactional
    public List<GlassView> list(Caller caller) {
        List<String> bureaus = new ArrayList<>(List.of(caller.bureau()));
        if (caller.has(Roles.SUPERIOR)) {
            bureaus.addAll(people.bureausBelow(caller.bureau()));
        }
        return entities.createQuery(
                        "from GlassBreak where bureau in :bureaus order by askedOn desc, id desc", GlassBreak.class)
                .setParameter("bureaus", bureaus)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(glass -> mine(caller, glass) || oversees(caller, glass))
                .map(glass -> view(caller, glass))
                .toList();
    }

    private boolean asked(GlassBreak glass) {
        return !entities.createQuery(
                        "select id from GlassBreak where bureau = :bureau and person = :person and year = :year"
                                + " and number = :number and state = :asked",
                        UUID.class)
                .setParameter("bureau", glass.bureau)
                .setParameter("person", glass.person)
                .setParameter("year", glass.year)
                .setParameter("number", glass.number)
                .setParameter("asked", GlassState.ASKED)
                .getResultList()
                .isEmpty();
    }

    private void showSuperior(GlassBreak glass) {
        if (people.superior(glass.bureau).isPresent()) {
            glass.shownTo = ApproverRole.SUPERIOR;
            leads.letSuperiorSee(glass.lead);
        }
    }

    private GlassBreak held(Caller caller, UUID id, String ifMatch) {
        GlassBreak glass = entities.find(GlassBreak.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (glass == null || !oversees(caller, glass)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        IfMatch.check(ifMatch, glass.version);
        return glass;
    }

    private static boolean mine(Caller caller, GlassBreak glass) {
        return glass.bureau.equals(caller.bureau()) && glass.person.equals(caller.person());
    }

    /** Whoever sees the lead by his office. */
    private boolean oversees(Caller caller, GlassBreak glass) {
        return glass.lead != null
                && caller.has(Roles.CASE_MANAGER, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR)
                && leads.sees(caller, glass.lead);
    }

    private static boolean decides(Caller caller, GlassBreak glass) {
        return glass.state == GlassState.ASKED
                && caller.person() != null
                && !glass.person.equals(caller.person())
                && (glass.bureau.equals(caller.bureau())
                        ? caller.has(Roles.CASE_MANAGER, Roles.DISCIPLINE_HEAD)
                        : glass.shownTo == ApproverRole.SUPERIOR && caller.has(Roles.SUPERIOR));
    }

    private static boolean shown(Caller caller, GlassBreak glass) {
        return caller.person() != null
                && !glass.person.equals(caller.person())
                && (glass.shownTo == ApproverRole.SUPERIOR
                        ? caller.has(Roles.SUPERIOR)
                        : glass.bureau.equals(caller.bureau()) && caller.has(Roles.DISCIPLINE_HEAD));
    }

    private static boolean notices(Caller caller, GlassBreak glass) {
        return (glass.state == GlassState.ALLOWED || glass.state == GlassState.ENDED)
                && glass.seenBy == null
                && shown(caller, glass);
    }

    private boolean ends(Caller caller, GlassBreak glass) {
        return glass.state == GlassState.ALLOWED && !glass.untilDay.isBefore(calendar.today()) && shown(caller, glass);
    }

    private void note(String act, GlassBreak glass) {
        trail.recordIn(glass.bureau, act, "lead", glass.lead, Map.of("glass", glass.id.toString()));
    }

    private GlassView view(Caller caller, GlassBreak glass) {
        boolean overseer = oversees(caller, glass);
        boolean open = glass.state == GlassState.ALLOWED && glass.lead != null && leads.sees(caller, glass.lead);
        return new GlassView(
                glass.id,
                glass.numbered(),
                people.ref(glass.person),
                glass.askedOn,
                glass.state,
                open || overseer ? glass.lead : null,
                overseer ? cipher.open(glass.lead, KeyUse.CASE, glass.place(), glass.sealed, String.class) : null,
                people.ref(glass.decidedBy),
                glass.decidedOn,
                glass.untilDay,
                overseer ? glass.shownTo : null,
                people.ref(glass.seenBy),
                glass.seenOn,
                glass.version,
                overseer && decides(caller, glass),
                overseer && notices(caller, glass),
                overseer && ends(caller, glass));
    }
}
