package org.qingyuan.responsibility.reminder;

/** What a reminder of a sub-task speaks of, in SQL over {@code reminder r}. */
public final class SubtaskReminders {
    /** Those that the recipient has still to do by that day; null where there are none, as for all other reminders. */
    public static final String TITLES = """
            (select string_agg(k.title, '；' order by k.id) from subtask k
              where r.audience = 'ASSIGNEE' and k.obligation = r.obligation and k.due = r.due
                and k.removed_at is null and k.done_on is null
                and subtask_holder(k, cast(:today as date)) = r.recipient)
            """;

    private SubtaskReminders() {}
}
