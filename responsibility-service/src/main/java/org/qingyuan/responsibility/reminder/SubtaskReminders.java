package org.qingyuan.responsibility.reminder;

/** What a reminder of a sub-task speaks of, in SQL over {@code reminder r}. */
public final class SubtaskReminders {
    /** Whether sub-task {@code k} was given to a person, or to the post that the person holds on a day. */
    static final String OF = """
            (k.assignee_kind = 'PERSON' and k.assignee = %1$s
             or k.assignee_kind = 'POST' and exists (
                select from post a where a.bureau = k.bureau and a.id = k.assignee and a.person = %1$s
                   and a.validity @> cast(%2$s as date)))
            """;

    /** Those that the recipient has still to do by that day; null where there are none, as for all other reminders. */
    public static final String TITLES = """
            (select string_agg(k.title, '；' order by k.id) from subtask k
              where r.audience = 'ASSIGNEE' and k.obligation = r.obligation and k.due = r.due
                and k.removed_at is null and k.done_on is null and
            """ + OF.formatted("r.recipient", ":today") + ")";

    private SubtaskReminders() {}
}
