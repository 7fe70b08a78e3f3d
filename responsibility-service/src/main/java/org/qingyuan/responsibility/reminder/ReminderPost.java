package org.qingyuan.responsibility.reminder;

/**
 * Queues the letters and calls of what a run recorded, in the same statement, so that there is nothing between: one letter per
 * person and plan, one call per endpoint, unit and plan. Registers have no plan and are a plan's like here.
 */
public final class ReminderPost {
    private ReminderPost() {}

    /**
     * The end of a WITH that has {@code posted (id, plan, unit, recipient, next_at, abroad)}, one row for each new reminder.
     *
     * @param lines the table that says which reminders a delivery carries
     */
    public static String queue(String lines) {
        return """
                letter as (
                     insert into reminder_delivery (id, bureau, plan, channel, recipient, created_at, next_at)
                     select uuidv7(), :bureau, f.plan, 'MAIL', f.recipient, :now, f.next_at
                       from (select distinct plan, recipient, next_at from posted) f
                       left join reminder_preference w on w.bureau = :bureau and w.person = f.recipient
                      where :mail and coalesce(w.mail, true)
                     returning id, plan, recipient),
                call as (
                     insert into reminder_delivery (id, bureau, plan, channel, endpoint, unit, created_at, next_at)
                     select uuidv7(), :bureau, f.plan, 'HOOK', e.id, f.unit, :now, f.next_at
                       from (select distinct plan, unit, next_at from posted where abroad) f
                       join hook_endpoint e on e.bureau = :bureau and e.active
                     returning id, plan, unit),
                line as (
                     insert into %s (delivery, reminder)
                     select l.id, f.id
                       from letter l join posted f on f.recipient = l.recipient and f.plan is not distinct from l.plan
                     union all
                     select c.id, f.id
                       from call c join posted f on f.unit = c.unit and f.abroad and f.plan is not distinct from c.plan
                     returning 1)
                select count(*) as n from posted
                """.formatted(lines);
    }
}
