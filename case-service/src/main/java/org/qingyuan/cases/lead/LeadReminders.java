package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.CaseReminder;
import org.qingyuan.cases.CaseReminderKind;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** Leads whose clock is yellow or red and runs for the caller: by his duty, or as case management, or the superior organ, that has to assign. */
@ApplicationScoped
public class LeadReminders {
    private static final int MOST = 200;
    /** What a rule set may set at most. */
    private static final int YELLOW_MOST = 60;

    private static final String STRAIGHT_UP = ":superior and l.bureau = :bureau";

    /** Whose it is to tell the reporter: at the superior's desk there is nobody who registered what went straight up. */
    private static final String TELLS = """
            (m.duty in ('REGISTRAR', 'HANDLER')
                                    or STRAIGHT_UP and not exists (select from lead_person t
                                                                    where t.lead = l.id and t.until_day is null
                                                                      and t.duty in ('REGISTRAR', 'HANDLER')))""";

    private static final String DUE = """
            select l.id, l.year, l.number, l.rule_set, min(k.due) as due
              from lead l
              join lead_clock k on k.lead = l.id and k.stopped_on is null and k.suspended_on is null and k.due <= :until
              left join lead_person m on m.lead = l.id and m.person = :me and m.until_day is null
             where not l.frozen
               and case k.kind when 'INTAKE' then m.duty = 'REGISTRAR' or STRAIGHT_UP
                               when 'ASSIGNMENT' then :manager or l.restricted and :head or STRAIGHT_UP
                               when 'ADJUDICATION' then m.duty = 'ADJUDICATOR'
                               when 'ACCEPTANCE_NOTICE' then TELLS
                               when 'RESULT_NOTICE' then TELLS
                               else m.duty = 'HANDLER' end
               and
            """.replace("TELLS", TELLS).replace("STRAIGHT_UP", STRAIGHT_UP);

    private record Due(UUID id, String number, UUID rules, LocalDate due) {}

    private final EntityManager entities;
    private final LeadSight sight;
    private final RuleSets rules;
    private final BusinessCalendar calendar;

    LeadReminders(EntityManager entities, LeadSight sight, RuleSets rules, BusinessCalendar calendar) {
        this.entities = entities;
        this.sight = sight;
        this.rules = rules;
        this.calendar = calendar;
    }

    public List<CaseReminder> of(Caller caller) {
        LocalDate today = calendar.today();
        return sight
                .visible(new Statement(DUE), caller)
                .add("group by l.id order by due, l.id limit :most")
                .with("until", today.plusDays(YELLOW_MOST))
                .with("most", MOST)
                .rows(
                        entities,
                        row -> new Due(
                                row.get("id", UUID.class),
                                row.get("year", Integer.class) + "-" + row.get("number", Integer.class),
                                row.get("rule_set", UUID.class),
                                row.get("due", LocalDate.class)))
                .stream()
                .filter(one -> !one.due.isAfter(
                        today.plusDays(rules.get(one.rules).settings().yellowDays())))
                .map(one ->
                        new CaseReminder(CaseReminderKind.LEAD, one.id, one.number, one.due, one.due.isBefore(today)))
                .toList();
    }
}
