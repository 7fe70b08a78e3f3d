package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.clock.Clocks;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** Carries out a step whose conditions hold: stage, people, clocks, history and trail, all in the caller's transaction. */
@ApplicationScoped
public class LeadCourse {
    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadFactsReader facts;
    private final LeadPeople people;
    private final LeadIdentity identity;
    private final LeadOpening opening;
    private final Clocks clocks;
    private final LeadCipher cipher;
    private final BusinessCalendar calendar;
    private final Trail trail;

    LeadCourse(
            EntityManager entities,
            LeadRepository leads,
            LeadFactsReader facts,
            LeadPeople people,
            LeadIdentity identity,
            LeadOpening opening,
            Clocks clocks,
            LeadCipher cipher,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.facts = facts;
        this.people = people;
        this.identity = identity;
        this.opening = opening;
        this.clocks = clocks;
        this.cipher = cipher;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * @throws Problem 409 when the lead's stage, rules or jurisdiction know no such step; 422 naming what is missing, or when
     *     somebody named must not stand where he is to stand
     */
    LeadTransition check(Lead lead, RuleSet rules, ActRequest request) {
        Ask ask = request.ask();
        Set<UUID> named = new HashSet<>(ask.handlers());
        named.addAll(ask.adjudicators());
        LeadFacts read = facts.read(lead, rules, named);
        if (read.frozen()) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        LeadTransition step = LeadRules.steps(read, rules).stream()
                .filter(each -> each.act() == request.act())
                .findFirst()
                .orElseThrow(() -> new Problem(LeadProblem.LEAD_STEP_NOT_POSSIBLE));
        Set<Need> missing = LeadRules.missing(step, read, ask, rules);
        if (!missing.isEmpty()) {
            Problem incomplete = new Problem(LeadProblem.LEAD_STEP_INCOMPLETE);
            missing.forEach(need -> incomplete.withError("needs", need.name()));
            throw incomplete;
        }
        if (!LeadRules.peopleFit(read, ask)) {
            throw new Problem(LeadProblem.LEAD_PERSON_UNFIT);
        }
        return step;
    }

    void carryOut(Caller caller, UUID by, Lead lead, LeadTransition step, ActRequest request, RuleSet rules) {
        LeadStage from = lead.stage;
        int visit = lead.visit;
        UUID joinedInto = step.act() == LeadAct.JOIN ? joinable(caller, lead, request.target()).id : null;
        LeadStep.Was was = step.act() == LeadAct.IDENTIFY ? identity.correct(lead, request.subject(), rules) : null;
        name(lead, step, request);
        boolean moves = step.to() != from || step.act() == LeadAct.TALK || step.act() == LeadAct.RELOOK;
        if (moves) {
            move(lead, step, rules, joinedInto);
        } else {
            changeClock(lead, step.act(), rules);
        }
        note(lead, step, by, visit, new LeadStep.Words(request.reason(), request.recipient(), was));
        leads.flush();
        if (joinedInto != null) {
            opening.concernsJoined(joinedInto);
        }
        trail.recordIn(
                lead.bureau,
                "lead.act",
                "lead",
                lead.id,
                Map.of("act", step.act().name()));
    }

    private void name(Lead lead, LeadTransition step, ActRequest request) {
        if (!request.handlers().isEmpty()) {
            people.replace(lead, Duty.HANDLER, request.handlers());
        }
        if (!request.adjudicators().isEmpty()) {
            people.replace(lead, Duty.ADJUDICATOR, request.adjudicators());
        }
        if (step.act() == LeadAct.RETURN) {
            people.end(lead.id, Duty.HANDLER);
        }
        if (step.act() == LeadAct.TAKE) {
            // From here on the desk needs the lead no more; the reporter is told by those who handle it.
            people.end(lead.id, Duty.REGISTRAR);
        }
    }

    private void move(Lead lead, LeadTransition step, RuleSet rules, UUID joinedInto) {
        LocalDate today = calendar.today();
        lead.stage.clock().ifPresent(kind -> clocks.stop(lead.id, kind));
        // Together and without a query in between, which would flush a half-made step into the table's checks.
        lead.stage = step.to();
        lead.joinedInto = joinedInto;
        lead.stageSince = today;
        lead.visit++;
        if (step.disposal() != null) {
            lead.disposal = step.disposal();
        }
        boolean closed = lead.stage == LeadStage.CLOSED || lead.stage == LeadStage.ARCHIVED;
        lead.closedOn = !closed ? null : lead.closedOn == null ? today : lead.closedOn;
        lead.stage.clock().ifPresent(kind -> {
            clocks.start(lead.id, kind, today, rules);
            if (lead.superiorDue != null && lead.stage.worked()) {
                clocks.setSuperiorDue(lead.id, kind, lead.superiorDue);
            }
        });
        if (step.to() == LeadStage.ARCHIVED || step.to().ordinal() > LeadStage.ARCHIVED.ordinal()) {
            clocks.stopAll(lead.id);
        }
        tell(lead, step, rules);
    }

    /**
     * A verified reporter is told whether the report was taken, and what became of it; whoever reports the same thing as another
     * is told all the same.
     */
    private void tell(Lead lead, LeadTransition step, RuleSet rules) {
        switch (step.act()) {
            case ACCEPT, REJECT -> oweAcceptance(lead, rules);
            case JOIN -> {
                oweAcceptance(lead, rules);
                oweKnownResult(lead, rules);
            }
            case TRANSFER -> {
                if (step.from() == LeadStage.REGISTERED) {
                    oweAcceptance(lead, rules);
                } else {
                    oweResult(lead, rules);
                }
            }
            case COMPLETE -> oweResult(lead, rules);
            // Whatever he was or was not told, he is to hear what becomes of it now.
            case READMIT -> clocks.stop(lead.id, ClockKind.ACCEPTANCE_NOTICE);
            case REOPEN, UNJOIN -> {
                clocks.stop(lead.id, ClockKind.RESULT_NOTICE);
                joinedInto(lead).forEach(each -> clocks.stop(each.id, ClockKind.RESULT_NOTICE));
            }
            default -> {}
        }
    }

    /** After the registration: from now on the reporter is told like any other; where it was an error, he is not. */
    void reporterVerified(Lead lead, boolean verified, RuleSet rules) {
        lead.verified = verified;
        if (!verified) {
            clocks.stop(lead.id, ClockKind.ACCEPTANCE_NOTICE);
            clocks.stop(lead.id, ClockKind.RESULT_NOTICE);
        }
        if (RecordKind.ACCEPTANCE_NOTICE.in(lead.stage)) {
            owe(lead, ClockKind.ACCEPTANCE_NOTICE, calendar.today(), rules);
        }
        oweKnownResult(lead, rules);
        leads.flush();
    }

    private void oweAcceptance(Lead lead, RuleSet rules) {
        owe(lead, ClockKind.ACCEPTANCE_NOTICE, facts.waitsSince(lead), rules);
    }

    private void oweResult(Lead lead, RuleSet rules) {
        owe(lead, ClockKind.RESULT_NOTICE, calendar.today(), rules);
        joinedInto(lead).forEach(each -> owe(each, ClockKind.RESULT_NOTICE, calendar.today(), rules));
    }

    /** Where there is one already, of the lead itself or of that into which it was joined. */
    private void oweKnownResult(Lead lead, RuleSet rules) {
        Lead handled = lead.joinedInto == null ? lead : entities.find(Lead.class, lead.joinedInto);
        boolean known =
                switch (handled.stage) {
                    case CLOSED, ARCHIVED -> true;
                    case TRANSFERRED ->
                        leads.steps(handled.id).stream()
                                .anyMatch(each -> each.toStage == LeadStage.TRANSFERRED
                                        && each.fromStage != LeadStage.REGISTERED);
                    default -> false;
                };
        if (known) {
            owe(lead, ClockKind.RESULT_NOTICE, calendar.today(), rules);
        }
    }

    private void owe(Lead lead, ClockKind notice, LocalDate from, RuleSet rules) {
        if (lead.verified && !facts.onRecord(lead, RecordKind.valueOf(notice.name()))) {
            clocks.start(lead.id, notice, from, rules);
        }
    }

    private void changeClock(Lead lead, LeadAct act, RuleSet rules) {
        lead.stage.clock().ifPresent(kind -> {
            switch (act) {
                case EXTEND -> clocks.extend(lead.id, kind);
                case SUSPEND -> clocks.suspend(lead.id, kind);
                case RESUME -> clocks.resume(lead.id, kind);
                case REASSIGN -> {
                    // Whoever is to take it over now has the whole time for it.
                    if (lead.stage == LeadStage.ASSIGNED) {
                        clocks.start(lead.id, kind, calendar.today(), rules);
                    }
                }
                default -> {}
            }
        });
    }

    /** Into a lead of the own bureau that is not joined itself; a chain of joined leads would hide the last one. */
    private Lead joinable(Caller caller, Lead lead, UUID target) {
        // Held: whom it concerns is not put right meanwhile, nor is it joined itself.
        Lead into = entities.find(Lead.class, target, LockModeType.PESSIMISTIC_WRITE);
        if (into == null || !into.bureau.equals(lead.bureau) || facts.concerned(into, caller.person())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (into.id.equals(lead.id)
                || into.frozen
                || into.stage == LeadStage.JOINED
                || !joinedInto(lead).isEmpty()) {
            throw new Problem(LeadProblem.LEAD_JOIN_NOT_POSSIBLE);
        }
        return into;
    }

    private List<Lead> joinedInto(Lead lead) {
        return entities.createQuery("from Lead where joinedInto = :lead", Lead.class)
                .setParameter("lead", lead.id)
                .getResultList();
    }

    private void note(Lead lead, LeadTransition step, UUID by, int visit, LeadStep.Words words) {
        LeadStep taken = new LeadStep();
        taken.lead = lead.id;
        taken.act = step.act().name();
        taken.fromStage = step.from();
        taken.toStage = step.to();
        taken.visit = step.act() == LeadAct.REOPEN ? lead.visit : visit;
        taken.person = by;
        taken.at = Instant.now();
        taken.businessDay = calendar.today();
        taken.sealed = cipher.seal(lead.id, KeyUse.CASE, "step", words);
        entities.persist(taken);
    }
}
