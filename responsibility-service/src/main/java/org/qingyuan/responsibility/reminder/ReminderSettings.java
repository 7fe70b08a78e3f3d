package org.qingyuan.responsibility.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.Sql;

/** Lead times, escalation and quiet hours of a plan; the service's defaults until somebody sets them. */
@ApplicationScoped
public class ReminderSettings {
    private final EntityManager entities;
    private final ReminderConfig config;
    private final Trail trail;

    ReminderSettings(EntityManager entities, ReminderConfig config, Trail trail) {
        this.entities = entities;
        this.config = config;
        this.trail = trail;
    }

    /** @param plan one that the caller was shown to see */
    public ReminderSettingsView of(UUID plan) {
        return stored(plan)
                .orElseGet(() -> new ReminderSettingsView(
                        plan,
                        longestFirst(config.leadDays()),
                        config.headAfter(),
                        config.disciplineAfter(),
                        config.quietFrom(),
                        config.quietTo(),
                        0));
    }

    /** @param plan one that the caller was shown to see */
    @Transactional
    public ReminderSettingsView change(Caller caller, UUID plan, String ifMatch, ReminderSettingsRequest wanted) {
        check(wanted);
        // Held until the end, so that of two first changes one comes second.
        new Sql("select id from plan where id = :plan for update")
                .with("plan", plan)
                .rows(entities);
        IfMatch.check(ifMatch, of(plan).version());
        new Sql("""
                        insert into reminder_setting (plan, bureau, lead_days, head_after, discipline_after, quiet_from,
                                                      quiet_to, version)
                        values (:plan, :bureau, cast(string_to_array(:leads, ',') as int[]), cast(:head as int),
                                cast(:discipline as int), cast(:quietFrom as time), cast(:quietTo as time), 1)
                            on conflict (plan) do update
                           set lead_days = excluded.lead_days, head_after = excluded.head_after,
                               discipline_after = excluded.discipline_after, quiet_from = excluded.quiet_from,
                               quiet_to = excluded.quiet_to, version = reminder_setting.version + 1
                        returning plan
                        """)
                .with("plan", plan)
                .with("bureau", caller.bureau())
                .with("leads", text(longestFirst(wanted.leadDays())))
                .with("head", text(wanted.headAfter()))
                .with("discipline", text(wanted.disciplineAfter()))
                .with("quietFrom", text(wanted.quietFrom()))
                .with("quietTo", text(wanted.quietTo()))
                .rows(entities);
        trail.record("reminder-settings.change", "plan", plan);
        return of(plan);
    }

    /** A new version, or the next year's table, reminds as the one that it follows. */
    public void passOn(UUID from, UUID to) {
        entities.createNativeQuery("""
                        insert into reminder_setting (plan, bureau, lead_days, head_after, discipline_after, quiet_from,
                                                      quiet_to, version)
                        select :to, bureau, lead_days, head_after, discipline_after, quiet_from, quiet_to, 1
                          from reminder_setting where plan = :from
                            on conflict do nothing
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    private static void check(ReminderSettingsRequest wanted) {
        if (wanted.headAfter() != null
                && wanted.disciplineAfter() != null
                && wanted.disciplineAfter() <= wanted.headAfter()) {
            throw new Problem(ReminderProblem.ESCALATION_ORDER);
        }
        boolean half = (wanted.quietFrom() == null) != (wanted.quietTo() == null);
        if (half || (wanted.quietFrom() != null && wanted.quietFrom().equals(wanted.quietTo()))) {
            throw new Problem(ReminderProblem.QUIET_HOURS_INCOMPLETE);
        }
    }

    private Optional<ReminderSettingsView> stored(UUID plan) {
        return new Sql("""
                        select array_to_string(lead_days, ',') as leads, head_after, discipline_after, quiet_from, quiet_to,
                               version
                          from reminder_setting where plan = :plan
                        """)
                .with("plan", plan).rows(entities).stream().findFirst().map(row -> view(plan, row));
    }

    private static ReminderSettingsView view(UUID plan, Tuple row) {
        return new ReminderSettingsView(
                plan,
                Arrays.stream(row.get("leads", String.class).split(","))
                        .map(Integer::valueOf)
                        .toList(),
                row.get("head_after", Integer.class),
                row.get("discipline_after", Integer.class),
                row.get("quiet_from", LocalTime.class),
                row.get("quiet_to", LocalTime.class),
                row.get("version", Integer.class));
    }

    private static List<Integer> longestFirst(Collection<Integer> days) {
        return days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static String text(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
