package org.qingyuan.cases.relation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.cases.intake.SubjectView;
import org.qingyuan.cases.lead.Declarations;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.lead.LeadOpened;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.recusal.Recusals;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Declared relations, and who stands aside because of them: of new leads at once, of those there are when it is declared. */
@ApplicationScoped
public class Relations {
    private final EntityManager entities;
    private final LeadAccess leads;
    private final Declarations declarations;
    private final Recusals recusals;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Relations(
            EntityManager entities,
            LeadAccess leads,
            Declarations declarations,
            Recusals recusals,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.declarations = declarations;
        this.recusals = recusals;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    List<RelationView> list(Caller caller) {
        boolean all = caller.has(Roles.DISCIPLINE_HEAD);
        return entities.createQuery("""
                        from DeclaredRelation where bureau = :bureau and (:all = true or person = :me)
                         order by declaredOn desc, id desc
                        """, DeclaredRelation.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("all", all)
                .setParameter("me", caller.person())
                .getResultStream()
                .map(relation -> view(caller, relation))
                .toList();
    }

    List<SubjectView> people(Caller caller, String name) {
        return reach(caller).stream()
                .flatMap(bureau -> people.named(bureau, name.strip()).stream())
                .map(officer -> new SubjectView(officer.id(), officer.name(), officer.unit(), officer.unitName()))
                .toList();
    }

    /** @throws Problem 409 declared already; 422 oneself, or nobody of the bureau */
    @Transactional
    public RelationView declare(Caller caller, UUID id, RelationRequest request) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        DeclaredRelation present = entities.find(DeclaredRelation.class, id);
        if (present != null) {
            if (!caller.person().equals(present.person) || !present.other.equals(request.other())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(caller, present);
        }
        if (request.other().equals(caller.person())) {
            throw new Problem(RelationProblem.RELATION_TO_ONESELF).withError("other", "INVALID");
        }
        List<String> reach = reach(caller);
        declarations.begin(reach);
        officer(reach, request.other())
                .orElseThrow(() -> new Problem(BaseProblem.INVALID_REQUEST).withError("other", "UNKNOWN"));
        if (standing(caller.bureau()).stream()
                .anyMatch(each -> each.person.equals(caller.person()) && each.other.equals(request.other()))) {
            throw new Problem(RelationProblem.RELATION_DECLARED);
        }
        DeclaredRelation relation = new DeclaredRelation();
        relation.id = id;
        relation.bureau = caller.bureau();
        relation.person = caller.person();
        relation.other = request.other();
        relation.kind = request.kind();
        relation.declaredOn = calendar.today();
        entities.persist(relation);
        entities.flush();
        trail.record("relation.declare", "relation", id, Map.of());
        reach.forEach(
                bureau -> leads.about(bureau, relation.other).forEach(lead -> standAside(lead, bureau, relation)));
        return view(caller, relation);
    }

    /** @throws Problem 404 another's; 409 withdrawn already; 412, 428 */
    @Transactional
    public RelationView withdraw(Caller caller, UUID id, String ifMatch) {
        DeclaredRelation relation = entities.find(DeclaredRelation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (relation == null || !relation.person.equals(caller.person())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        IfMatch.check(ifMatch, relation.version);
        if (relation.withdrawnOn != null) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        relation.withdrawnOn = calendar.today();
        entities.flush();
        trail.record("relation.withdraw", "relation", id, Map.of());
        return view(caller, relation);
    }

    /** 系统发现: after those whom the lead itself concerns. */
    void detect(@Observes @Priority(200) LeadOpened opened) {
        declarations.keepOut(opened.bureau());
        Stream.concat(Stream.of(opened.bureau()), people.superior(opened.bureau()).stream())
                .flatMap(bureau -> standing(bureau).stream())
                .filter(relation -> leads.names(opened.lead(), relation.other))
                .forEach(relation -> standAside(opened.lead(), opened.bureau(), relation));
    }

    /** Those above review what is on people of the bureaus below as well. */
    private List<String> reach(Caller caller) {
        List<String> reach = new ArrayList<>(List.of(caller.bureau()));
        if (caller.has(Roles.SUPERIOR)) {
            reach.addAll(people.bureausBelow(caller.bureau()));
        }
        return reach;
    }

    private Optional<People.Officer> officer(List<String> bureaus, UUID id) {
        return bureaus.stream()
                .flatMap(bureau -> people.officer(bureau, id).stream())
                .findFirst();
    }

    private void standAside(UUID lead, String bureau, DeclaredRelation relation) {
        leads.hold(lead);
        if (!leads.concerns(lead, relation.person)) {
            recusals.detected(lead, bureau, relation.person);
        }
    }

    private List<DeclaredRelation> standing(String bureau) {
        return entities.createQuery(
                        "from DeclaredRelation where bureau = :bureau and withdrawnOn is null", DeclaredRelation.class)
                .setParameter("bureau", bureau)
                .getResultList();
    }

    private RelationView view(Caller caller, DeclaredRelation relation) {
        return new RelationView(
                relation.id,
                people.ref(relation.person),
                people.ref(relation.other),
                officer(reach(caller), relation.other)
                        .map(People.Officer::unitName)
                        .orElse(null),
                relation.kind,
                relation.declaredOn,
                relation.withdrawnOn,
                relation.withdrawnOn == null && relation.person.equals(caller.person()),
                relation.version);
    }
}
