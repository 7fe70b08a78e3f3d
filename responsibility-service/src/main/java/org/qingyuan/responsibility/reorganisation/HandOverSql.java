package org.qingyuan.responsibility.reorganisation;

/** What {@code :unit} keeps besides what it owes, as far as somebody has to go on with it, passes to {@code :successor}. */
final class HandOverSql {
    private HandOverSql() {}

    /**
     * All but what is over. Of 五个有 there is one sheet for each unit and year: where the successor has its own, the other stays
     * as what it was.
     */
    static final String REGISTERS = """
            update register_entry e
               set unit = :successor, taken_over = true, partner = nullif(e.partner, cast(:successor as uuid))
             where e.bureau = :bureau and e.unit = :unit
               and e.state not in ('DISCARDED', 'CLOSED', 'CANCELLED', 'NAMED', 'TRANSFERRED', 'DONE')
               and not (e.kind = 'DISCLOSURE_BASIS' and exists (
                        select from register_entry s
                         where s.bureau = :bureau and s.unit = :successor and s.kind = e.kind and s.year = e.year
                           and s.state not in ('DISCARDED', 'CLOSED')))
            """;

    /** The unit that reads along. */
    static final String PARTNERS = """
            update register_entry e
               set partner = case when e.unit = :successor then null else cast(:successor as uuid) end
             where e.bureau = :bureau and e.partner = :unit
               and e.state not in ('DISCARDED', 'CLOSED', 'CANCELLED', 'NAMED', 'TRANSFERRED', 'DONE')
            """;

    /** Who decides on a request follows from the unit that asks. */
    static final String RELIEFS = """
            update relief r
               set unit = s.id,
                   approving_side = case when r.approving_side is null then null
                                         when s.kind = 'DISCIPLINE' then 'BUREAU_LEADER' else 'DISCIPLINE' end
              from unit s
             where s.bureau = :bureau and s.id = :successor
               and r.bureau = :bureau and r.unit = :unit and r.state in ('DRAFT', 'SUBMITTED')
            """;

    static final String MEETINGS = """
            update joint_meeting set unit = :successor
             where bureau = :bureau and unit = :unit and state not in ('ISSUED', 'CANCELLED')
            """;

    /** A member that is asked twice answers once; what the old unit handed in stays beside it. */
    static final String EMPTY_LINES = """
            delete from joint_meeting_line l using joint_meeting m
             where m.id = l.meeting and m.state in ('PREPARING', 'COLLECTING')
               and l.bureau = :bureau and l.unit = :unit and l.entered_by is null
               and exists (select from joint_meeting_line s where s.meeting = l.meeting and s.unit = :successor)
            """;

    static final String LINES = """
            update joint_meeting_line l set unit = :successor
              from joint_meeting m
             where m.id = l.meeting and m.state in ('PREPARING', 'COLLECTING')
               and l.bureau = :bureau and l.unit = :unit
               and not exists (select from joint_meeting_line s where s.meeting = l.meeting and s.unit = :successor)
            """;

    static final String KEEPERS = """
            update roster_keeper set unit = :successor where bureau = :bureau and unit = :unit
            """;

    static final String SUBTASKS = """
            update subtask s set unit = :successor
              from obligation o
             where o.id = s.obligation and o.closed_on is null and s.bureau = :bureau and s.unit = :unit and s.removed_at is null
            """;
}
