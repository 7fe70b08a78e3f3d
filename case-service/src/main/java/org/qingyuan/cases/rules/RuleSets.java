package org.qingyuan.cases.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** The rule sets of each bureau. */
@ApplicationScoped
public class RuleSets {
    /** A set that can be named by its id. */
    public record Numbered(UUID id, RuleSet rules) {}

    private final EntityManager entities;
    private final ShippedRules shipped;
    private final BusinessCalendar calendar;
    private final Trail trail;

    RuleSets(EntityManager entities, ShippedRules shipped, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.shipped = shipped;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** The rules for a new lead of the bureau, whose first one makes the shipped set its own. */
    @Transactional
    public Numbered inForce(String bureau) {
        AdoptedRuleSet set = newest(bureau).orElseGet(() -> adopt(bureau, null, shipped.first()));
        return new Numbered(set.id, set.body);
    }

    /** The rules that a lead keeps. */
    public RuleSet get(UUID id) {
        return entities.find(AdoptedRuleSet.class, id).body;
    }

    /** What holds now, without making anything: for looking. */
    public RuleSet present(String bureau) {
        return newest(bureau).map(set -> set.body).orElseGet(shipped::first);
    }

    /** The bureau's sets, newest first, and then what is shipped. */
    public List<RuleSetView> list(Caller caller) {
        List<RuleSetView> views = new ArrayList<>();
        List<AdoptedRuleSet> adopted = adopted(caller.bureau());
        for (AdoptedRuleSet set : adopted) {
            views.add(new RuleSetView(set.id, set.adoptedOn, views.isEmpty(), set.body));
        }
        for (RuleSet set : shipped.all()) {
            boolean first = adopted.isEmpty() && set == shipped.first();
            views.add(new RuleSetView(null, null, first, set));
        }
        return views;
    }

    /** @throws Problem 422 when a limit passes the maximum that its rule sets */
    @Transactional
    public RuleSetView adopt(Caller caller, RuleSet rules) {
        RuleSetChecks.check(rules, calendar.workdays());
        AdoptedRuleSet set = adopt(caller.bureau(), caller.person(), rules);
        return new RuleSetView(set.id, set.adoptedOn, true, set.body);
    }

    private AdoptedRuleSet adopt(String bureau, UUID person, RuleSet rules) {
        AdoptedRuleSet set = new AdoptedRuleSet();
        set.bureau = bureau;
        set.code = rules.code();
        set.title = rules.title();
        set.body = rules;
        set.adoptedOn = calendar.today();
        set.adoptedBy = person;
        entities.persist(set);
        entities.flush();
        trail.recordIn(bureau, "rules.adopt", "rule-set", set.id, Map.of("code", rules.code()));
        return set;
    }

    private Optional<AdoptedRuleSet> newest(String bureau) {
        return adopted(bureau).stream().findFirst();
    }

    private List<AdoptedRuleSet> adopted(String bureau) {
        return entities.createQuery(
                        "from AdoptedRuleSet where bureau = :bureau order by adoptedOn desc, id desc",
                        AdoptedRuleSet.class)
                .setParameter("bureau", bureau)
                .getResultList();
    }
}
