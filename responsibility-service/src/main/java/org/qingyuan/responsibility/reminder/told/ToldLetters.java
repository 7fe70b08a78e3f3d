package org.qingyuan.responsibility.reminder.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.reminder.ReminderConfig;
import org.qingyuan.responsibility.reminder.ReminderPeople;

/** Letters in the words of whoever asks for them, one for each person, queued beside those of reminders. */
@ApplicationScoped
public class ToldLetters {
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final ReminderConfig config;
    private final Trail trail;

    ToldLetters(EntityManager entities, BusinessCalendar calendar, ReminderConfig config, Trail trail) {
        this.entities = entities;
        this.calendar = calendar;
        this.config = config;
        this.trail = trail;
    }

    /** @throws Problem 404 no such bureau */
    @Transactional
    public ToldLetterView tell(UUID id, ToldLetterRequest request) {
        boolean known = !new Sql("select 1 from bureau where code = :bureau")
                .with("bureau", request.bureau())
                .rows(entities)
                .isEmpty();
        if (!known) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        Instant now = Instant.now();
        boolean fresh = !new Sql("""
                        insert into told_letter (id, bureau, subject, content, path, told_at)
                        values (:id, :bureau, :subject, :content, :path, :now) on conflict (id) do nothing returning id
                        """)
                .with("id", id)
                .with("bureau", request.bureau())
                .with("subject", request.subject().strip())
                .with("content", request.content().strip())
                .with("path", request.path())
                .with("now", now)
                .rows(entities)
                .isEmpty();
        if (fresh) {
            queue(id, request, now);
            trail.recordIn(request.bureau(), "reminder.tell", "letter", id, Map.of());
        }
        return new ToldLetterView(recipients(id, request.bureau()));
    }

    /** The quiet hours are those of the table in force, else the service's. */
    private void queue(UUID id, ToldLetterRequest request, Instant now) {
        new Sql("with " + ReminderPeople.SQL + """
                        quiet as (
                             select case when s.plan is null then cast(:quietFrom as time) else s.quiet_from end as quiet_from,
                                    case when s.plan is null then cast(:quietTo as time) else s.quiet_to end as quiet_to
                               from (select 1) one
                               left join plan p on p.bureau = :bureau and p.state = 'IN_FORCE'
                               left join reminder_setting s on s.plan = p.id
                              order by p.id desc nulls last limit 1),
                        letter as (
                             insert into reminder_delivery (id, bureau, told, channel, recipient, created_at, next_at)
                             select uuidv7(), :bureau, :id, 'MAIL', p.id, :now,
                                    quiet_until(cast(:now as timestamptz), q.quiet_from, q.quiet_to)
                               from people p cross join quiet q
                               left join reminder_preference w on w.bureau = :bureau and w.person = p.id
                              where (p.unit = any(cast(:units as uuid[])) or p.id = any(cast(:persons as uuid[])))
                                and :mail and coalesce(w.mail, true)
                             returning 1)
                        select count(*) from letter
                        """)
                .with("bureau", request.bureau())
                .with("day", calendar.today())
                .with("quietFrom", config.quietFrom())
                .with("quietTo", config.quietTo())
                .with("id", id)
                .with("now", now)
                .with("units", array(request.units()))
                .with("persons", array(request.persons()))
                .with("mail", config.mail().enabled())
                .rows(entities);
    }

    private int recipients(UUID id, String bureau) {
        return new Sql("select count(*) as n from reminder_delivery where told = :id and bureau = :bureau")
                .with("id", id)
                .with("bureau", bureau)
                .rows(entities)
                .getFirst()
                .get("n", Long.class)
                .intValue();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
