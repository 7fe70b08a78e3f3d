package org.qingyuan.responsibility.record;

/** Whether a record {@code r} was submitted and closes nothing of what it serves, as a column of a SELECT. */
public final class RecordProgress {
    public static final String COLUMN = """
            (r.state in ('SUBMITTED', 'SIGNED', 'ACCEPTED')
             and exists (select from record_obligation f where f.record = r.id)
             and not exists (select from record_obligation f where f.record = r.id and f.fulfils)) as progress
            """;

    private RecordProgress() {}
}
