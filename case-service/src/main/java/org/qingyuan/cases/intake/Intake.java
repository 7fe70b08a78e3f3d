package org.qingyuan.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.lead.LeadContent;
import org.qingyuan.cases.lead.LeadOpening;
import org.qingyuan.cases.lead.LeadOpening.Opened;
import org.qingyuan.cases.lead.LeadProblem;
import org.qingyuan.cases.lead.LeadSource;
import org.qingyuan.cases.lead.Naming;
import org.qingyuan.cases.lead.NewLead;
import org.qingyuan.cases.lead.SubjectFinder;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.Handling;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.cases.rules.RulesProblem;
import org.qingyuan.cases.rules.SubjectRank;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/**
 * 受理登记. A report on the own head, or on somebody of the discipline office, becomes a lead of the superior organ in the same
 * moment: with a number of its own there, and neither row, number nor event here.
 */
@ApplicationScoped
public class Intake {
    private final EntityManager entities;
    private final SubjectFinder subjects;
    private final LeadOpening opening;
    private final Vault vault;
    private final RuleSets rules;
    private final People people;
    private final BusinessCalendar calendar;

    Intake(
            EntityManager entities,
            SubjectFinder subjects,
            LeadOpening opening,
            Vault vault,
            RuleSets rules,
            People people,
            BusinessCalendar calendar) {
        this.entities = entities;
        this.subjects = subjects;
        this.opening = opening;
        this.vault = vault;
        this.rules = rules;
        this.people = people;
        this.calendar = calendar;
    }

    /**
     * Under an id of the client. Other features that find out that something is a report call this as well.
     *
     * @throws Problem 404 a person or unit that is not in the directory; 409 the id is taken, no superior, or the bureau holds no
     *     leads; 422 belongs to the superior, a unit that is not said, a reporter that does not fit the naming, a summary that names
     *     him
     */
    @Transactional
    public RegistrationView register(Caller caller, UUID id, RegistrationRequest request) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Opened present = opening.present(id).orElse(null);
        if (present != null) {
            boolean wentUp = present.registrar() == null
                    && people.superior(caller.bureau())
                            .filter(present.bureau()::equals)
                            .isPresent();
            if (wentUp) {
                return RegistrationView.sentUp();
            }
            if (!caller.bureau().equals(present.bureau()) || !caller.person().equals(present.registrar())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return registered(id);
        }
        RuleSet set = rules.inForce(caller.bureau()).rules();
        if (!set.enabled()) {
            throw new Problem(RulesProblem.LEADS_NOT_HELD);
        }
        check(request);
        if (request.subjectRank() == SubjectRank.UNIT && request.subjectUnit() == null) {
            throw new Problem(LeadProblem.SUBJECT_UNIT_REQUIRED).withError("subjectUnit", "REQUIRED");
        }
        SubjectFinder.Subject subject = subjects.find(caller.bureau(), request.subject(), set.settings());
        if (subject.straightUp()) {
            String superior =
                    people.superior(caller.bureau()).orElseThrow(() -> new Problem(IntakeProblem.LEAD_NO_SUPERIOR));
            open(superior, id, request, subject, null, caller.bureau());
            return RegistrationView.sentUp();
        }
        if (set.handling(request.subjectRank(), request.matterKind()) == Handling.SUPERIOR) {
            throw new Problem(IntakeProblem.LEAD_BELONGS_TO_SUPERIOR);
        }
        Opened opened = open(caller.bureau(), id, request, subject, caller.person(), caller.bureau());
        return new RegistrationView(RegistrationView.Route.REGISTERED, id, opened.number());
    }

    /**
     * What was handed in for a bureau and lies at the caller's desk: his own bureau's, or that of the one below, whose own head it
     * is about; that becomes a lead of the superior.
     *
     * @throws Problem as {@link #register}; 409 also for an id that the caller himself used before
     */
    @Transactional
    public RegistrationView registerFrom(String from, Caller caller, UUID id, RegistrationRequest request) {
        if (opening.present(id).isPresent()) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        if (from.equals(caller.bureau())) {
            return register(caller, id, request);
        }
        check(request);
        SubjectFinder.Subject subject = subjects.find(
                from, request.subject(), rules.inForce(from).rules().settings());
        Opened opened = open(caller.bureau(), id, request, subject, caller.person(), from);
        return new RegistrationView(RegistrationView.Route.REGISTERED, id, opened.number());
    }

    /** The answer to whoever registered it, once more. */
    public RegistrationView registered(UUID id) {
        return new RegistrationView(
                RegistrationView.Route.REGISTERED,
                id,
                opening.present(id).orElseThrow().number());
    }

    private Opened open(
            String bureau,
            UUID id,
            RegistrationRequest request,
            SubjectFinder.Subject subject,
            UUID registrar,
            String from) {
        People.Officer officer = subject.officer();
        UUID unit = officer == null ? request.subjectUnit() : officer.unit();
        LeadContent content = new LeadContent(
                officer == null ? request.subjectName().strip() : officer.name(),
                officer == null ? null : officer.id(),
                unit,
                officer == null ? subjects.unitName(from, unit) : officer.unitName(),
                request.subjectPost(),
                request.matter().strip(),
                request.summary().strip(),
                List.copyOf(request.named()));
        Opened opened = opening.open(new NewLead(
                id,
                bureau,
                request.source(),
                request.receivedOn(),
                request.repeated(),
                request.naming(),
                request.verified(),
                request.subjectRank(),
                request.matterKind(),
                content,
                request.outsideSystem(),
                request.outsideNumber(),
                registrar,
                request.superiorDue()));
        vault.keep(id, request.reporter());
        entities.flush();
        return opened;
    }

    private void check(RegistrationRequest request) {
        boolean named = !request.reporter().name().isBlank()
                && !request.reporter().contact().isBlank();
        if (request.naming() == Naming.REAL_NAME && !named) {
            throw new Problem(IntakeProblem.REPORTER_INCOMPLETE).withError("reporter", "REQUIRED");
        }
        if (request.naming() == Naming.ANONYMOUS
                && (request.verified() || !request.reporter().name().isBlank())) {
            throw new Problem(IntakeProblem.REPORTER_ANONYMOUS).withError("reporter.name", "ANONYMOUS");
        }
        if (request.receivedOn().isAfter(calendar.today())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("receivedOn", "FUTURE");
        }
        if ((request.outsideSystem() == null) != (request.outsideNumber() == null)) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("outsideNumber", "REQUIRED");
        }
        if (request.superiorDue() != null && request.source() != LeadSource.SUPERIOR) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("superiorDue", "NOT_ASSIGNED");
        }
        opening.summaryNamesNobody(request.reporter(), request.matter() + "\n" + request.summary());
    }
}
