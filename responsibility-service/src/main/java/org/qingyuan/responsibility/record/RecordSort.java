package org.qingyuan.responsibility.record;

import org.qingyuan.kit.page.Cursor;

/** The orders that a list of records may have. */
public enum RecordSort {
    /** Written last first. */
    NEWEST("order by r.id desc", "and r.id < cast(:after as uuid)"),
    HELD_LATEST(
            "order by coalesce(r.held_on, date '0001-01-01') desc, r.id desc",
            "and (coalesce(r.held_on, date '0001-01-01'), r.id) < (cast(:key as date), cast(:after as uuid))"),
    HELD_EARLIEST(
            "order by coalesce(r.held_on, date '0001-01-01'), r.id",
            "and (coalesce(r.held_on, date '0001-01-01'), r.id) > (cast(:key as date), cast(:after as uuid))"),
    CHANGED_LATEST(
            "order by r.changed_at desc, r.id desc",
            "and (r.changed_at, r.id) < (cast(:key as timestamptz), cast(:after as uuid))"),
    /** What has waited longest for the next hand first. */
    CHANGED_EARLIEST(
            "order by r.changed_at, r.id",
            "and (r.changed_at, r.id) > (cast(:key as timestamptz), cast(:after as uuid))");

    static final String NEVER = "0001-01-01";

    final String order;
    final String after;

    RecordSort(String order, String after) {
        this.order = order;
        this.after = after;
    }

    /** The value of the last page's last record, as SQL compares it; null where only the id counts. */
    Object key(Cursor after) {
        return switch (this) {
            case NEWEST -> null;
            case HELD_LATEST, HELD_EARLIEST -> after.date(0);
            case CHANGED_LATEST, CHANGED_EARLIEST -> after.instant(0);
        };
    }

    /** The value that a record is sorted by, beside its id. */
    String key(RecordSummary record) {
        return switch (this) {
            case NEWEST -> "";
            case HELD_LATEST, HELD_EARLIEST ->
                record.heldOn() == null ? NEVER : record.heldOn().toString();
            case CHANGED_LATEST, CHANGED_EARLIEST -> record.changedAt().toString();
        };
    }
}
