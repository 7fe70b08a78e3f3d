package org.qingyuan.responsibility.register.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.register.ManagedBy;
import org.qingyuan.responsibility.register.RiskManagerView;

/** Which leader manages the points of each grade; shipped: 高 the chief, 中 the leader in charge, 低 the unit's head. */
@ApplicationScoped
public class RiskGrades {
    private static final Map<String, ManagedBy> SHIPPED = new LinkedHashMap<>();

    static {
        SHIPPED.put("高", ManagedBy.CHIEF);
        SHIPPED.put("中", ManagedBy.LEADER_IN_CHARGE);
        SHIPPED.put("低", ManagedBy.UNIT_HEAD);
    }

    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final Trail trail;

    RiskGrades(EntityManager entities, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.calendar = calendar;
        this.trail = trail;
    }

    List<RiskGradeView> all(String bureau) {
        return SHIPPED.keySet().stream().map(grade -> view(bureau, grade)).toList();
    }

    private RiskGradeView view(String bureau, String grade) {
        RiskGrade own = entities.find(RiskGrade.class, new RiskGrade.Key(bureau, grade));
        return own == null
                ? new RiskGradeView(grade, SHIPPED.get(grade), 0)
                : new RiskGradeView(grade, own.manager, own.version + 1);
    }

    /** @throws Problem 404 for no grade of ours; 428 and 412 as for every change */
    @Transactional
    RiskGradeView decide(Caller caller, String grade, String ifMatch, ManagedBy manager) {
        if (!SHIPPED.containsKey(grade)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        IfMatch.check(ifMatch, view(caller.bureau(), grade).version());
        RiskGrade own = entities.find(RiskGrade.class, new RiskGrade.Key(caller.bureau(), grade));
        if (own == null) {
            own = new RiskGrade();
            own.bureau = caller.bureau();
            own.grade = grade;
        }
        own.manager = manager;
        own.changedBy = caller.person();
        own.changedAt = Instant.now();
        entities.persist(own);
        entities.flush();
        trail.record(
                "risk-grade.decide", "risk-grade", caller.bureau() + "/" + grade, Map.of("manager", manager.name()));
        return view(caller.bureau(), grade);
    }

    /** @param unit null: of the whole bureau, where only the chief is one person */
    public RiskManagerView manager(String bureau, UUID unit, String grade) {
        ManagedBy manager = SHIPPED.containsKey(grade) ? view(bureau, grade).manager() : ManagedBy.UNIT_HEAD;
        String holder =
                switch (manager) {
                    case CHIEF -> """
                        select p.id, p.name from post t join person p on p.bureau = t.bureau and p.id = t.person
                         where t.bureau = :bureau and t.kind = 'CHIEF' and t.validity @> cast(:today as date)
                         order by t.id limit 1
                        """;
                    case LEADER_IN_CHARGE -> """
                        select p.id, p.name from leader_in_charge t
                          join person p on p.bureau = t.bureau and p.id = t.leader
                         where t.bureau = :bureau and t.unit = :unit and t.validity @> cast(:today as date) limit 1
                        """;
                    case UNIT_HEAD -> """
                        select p.id, p.name from post t join person p on p.bureau = t.bureau and p.id = t.person
                         where t.bureau = :bureau and t.unit = :unit and t.kind = 'HEAD' and t.validity @> cast(:today as date)
                         order by t.id limit 1
                        """;
                };
        Sql sql = new Sql(holder).with("bureau", bureau).with("today", calendar.today());
        if (manager != ManagedBy.CHIEF) {
            sql.with("unit", unit);
        }
        NamedRef person = sql.rows(entities).stream()
                .findFirst()
                .map(row -> new NamedRef(row.get("id", UUID.class), row.get("name", String.class)))
                .orElse(null);
        return new RiskManagerView(manager, person);
    }
}
