package org.qingyuan.inspection.reminder;

/** What is still to be done in a stage, or about refused notices, and by whom; over {@code round_stage s} and {@code evaluation_round r}. */
final class ReminderSql {
    /** An object {@code o} that has not handed in, or not said what it has against its score. */
    private static final String OBJECT_OWES = """
            (s.stage = 'SELF_INSPECTION'
                and not exists (select from self_inspection h where h.object = o.id and h.state = 'SUBMITTED')
             or s.stage = 'EXCHANGE' and not spoke(o.id))
            """;

    /** An order {@code g} on which nothing was reported yet. */
    private static final String ORDER_OWES =
            "g.kind = 'RECTIFICATION_ORDER' and g.state in ('ISSUED', 'PLANNED', 'CARRIED_OVER')";

    /** A team {@code t} with a drawn record that nobody has looked at. */
    private static final String TEAM_OWES = """
            exists (select from team_object x join ledger_check c on c.object = x.object
                     where x.team = t.id and c.finding is null)
            """;

    private static final String DUE = """
              from evaluation_round r
              join round_stage s on s.round = r.id and r.state = state_of_stage(s.stage)
                                and s.ends - s.remind_days <= :today
            """;

    private static final String INSERT = """
            insert into round_reminder (id, bureau, round, stage, ends, unit, object, team, recorded_on, recorded_at)
            """;

    private static final String ONCE = "on conflict do nothing returning id";

    static final String RECORD_OBJECTS = INSERT + """
            select uuidv7(), o.owner_bureau, r.id, s.stage, s.ends, o.owner_unit, o.id, cast(null as uuid), :today, :at
            """ + DUE
            + "join round_object o on o.round = r.id and s.stage = 'SELF_INSPECTION' and " + OBJECT_OWES + ONCE;

    /** Told at once that there is a score to look at. */
    static final String RECORD_SCORED = INSERT + """
            select uuidv7(), o.owner_bureau, r.id, s.stage, s.ends, o.owner_unit, o.id, cast(null as uuid), :today, :at
              from evaluation_round r
              join round_stage s on s.round = r.id and s.stage = 'EXCHANGE' and r.state = 'EXCHANGE'
              join round_object o on o.round = r.id and not spoke(o.id)
            """ + ONCE;

    /** By the day of the order itself, also when its round is closed; by its new day once it was carried over. */
    static final String RECORD_ORDERS = """
            insert into round_reminder (id, bureau, round, stage, ends, unit, object, measure, sent_back, recorded_on,
                                        recorded_at)
            select uuidv7(), o.owner_bureau, g.round, s.stage, g.due, o.owner_unit, o.id, g.id, a.id, :today, :at
              from measure g
              join round_stage s on s.round = g.round and s.stage = 'RECTIFICATION' and g.due - s.remind_days <= :today
              join round_object o on o.id = g.object
              left join lateral (select id from measure_act
                                  where measure = g.id and act = 'CARRY_OVER' order by id desc limit 1) a on true
             where
            """ + ORDER_OWES + " " + ONCE;

    /** What was returned or reopened is the unit's again: told at once, each time. */
    static final String RECORD_SENT_BACK = """
            insert into round_reminder (id, bureau, round, stage, ends, unit, object, measure, sent_back, recorded_on,
                                        recorded_at)
            select uuidv7(), o.owner_bureau, g.round, s.stage, g.due, o.owner_unit, o.id, g.id, a.id, :today, :at
              from measure g
              join round_stage s on s.round = g.round and s.stage = 'RECTIFICATION'
              join round_object o on o.id = g.object
              join lateral (select id from measure_act
                             where measure = g.id and act in ('RETURN', 'REOPEN') order by id desc limit 1) a on true
             where
            """ + ORDER_OWES + " " + ONCE;

    static final String RECORD_TEAMS = INSERT + """
            select uuidv7(), r.bureau, r.id, s.stage, s.ends, cast(null as uuid), cast(null as uuid), t.id, :today, :at
            """ + DUE
            + "join round_team t on t.round = r.id and s.stage = 'INSPECTION' and " + TEAM_OWES + ONCE;

    static final String RECORD_OFFICE =
            INSERT + """
            select uuidv7(), r.bureau, r.id, s.stage, s.ends, cast(null as uuid), cast(null as uuid), cast(null as uuid),
                   :today, :at
            """ + DUE + "where s.stage in ('SCORING', 'EXCHANGE', 'DECISION', 'PUBLICATION') " + ONCE;

    /** A letter stands in no ledger; one that was refused would only make the next. */
    private static final String REFUSED = "n.state = 'REFUSED' and n.kind <> 'LETTER'";

    /** One for the round and the day on which notices of it were refused, to the office. */
    static final String RECORD_REFUSED = """
            insert into round_reminder (id, bureau, round, ends, refused_on, recorded_on, recorded_at)
            select uuidv7(), r.bureau, r.id, n.refused_on, n.refused_on, :today, :at
              from (select distinct n.round, n.refused_on from owner_notice n
                     where n.refused_on is not null and
            """ + REFUSED + """
                   ) n
              join evaluation_round r on r.id = n.round
            """ + ONCE;

    /** Once a day for each object that the circular told something of others, or of its own result. */
    static final String RECORD_CORRECTED = """
            insert into round_reminder (id, bureau, round, ends, unit, object, corrected_on, recorded_on, recorded_at)
            select uuidv7(), o.owner_bureau, o.round, :today, o.owner_unit, o.id, :today, :today, :at
              from round_object o
             where o.round = :round and (cast(:objects as uuid[]) is null or o.id = any(cast(:objects as uuid[])))
            """ + ONCE;

    /** Whom a reminder that was just recorded is for, as people of units and persons, and what it is about. */
    static final String TO_TELL = """
            select m.bureau, m.round, m.stage, m.ends, m.corrected_on, r.title, o.name as object_name,
                   nullif(a.act, 'CARRY_OVER') as act,
                   case when m.unit is not null then array[m.unit]
                        when m.team is not null then cast('{}' as uuid[])
                        else (select coalesce(array_agg(u.id), '{}') from directory_unit u
                               where u.bureau = m.bureau and u.kind = 'DISCIPLINE'
                                 and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)) end as units,
                   case when m.team is not null then (select coalesce(array_agg(p.person), '{}') from team_member p
                                                       where p.team = m.team)
                        when o.person is not null then array[o.person]
                        else cast('{}' as uuid[]) end as persons
              from round_reminder m
              join evaluation_round r on r.id = m.round
              left join round_object o on o.id = m.object
              left join measure_act a on a.id = m.sent_back
             where m.id = :id
            """;

    /**
     * The caller's own, of an order with its subject, each with whether it still asks for something and whether the caller has read it. Of
     * several of an order the last one asks.
     */
    static final String MINE =
            """
            select * from (
            select m.id, m.stage, m.ends, m.recorded_on, r.id as round, r.title, o.id as object,
                   o.name || coalesce('：' || g.subject, '') as object_name, nullif(a.act, 'CARRY_OVER') as act, d.read_at,
                   m.corrected_on is not null as corrected,
                   case when m.corrected_on is not null then d.read_at is null
                        when m.stage is null
                        then exists (select from owner_notice n where n.round = m.round and
            """ + REFUSED + """
                             )
                        when m.measure is not null
                        then
            """ + ORDER_OWES + """
                             and not exists (select from round_reminder l where l.measure = m.measure and l.id > m.id)
                        else r.state = state_of_stage(s.stage)
                   and (o.id is null or
            """ + OBJECT_OWES + ") and (t.id is null or " + TEAM_OWES + """
                   ) end as open
              from round_reminder m
              join evaluation_round r on r.id = m.round
              left join round_stage s on s.round = m.round and s.stage = m.stage
              left join round_object o on o.id = m.object
              left join round_team t on t.id = m.team
              left join measure g on g.id = m.measure
              left join measure_act a on a.id = m.sent_back
              left join round_reminder_read d on d.reminder = m.id and d.bureau = :bureau and d.account = :account
             where m.bureau = :bureau
               and (coalesce(o.owner_unit, m.unit) = cast(:unit as uuid) and :unitPeople
                    or o.person = cast(:person as uuid)
                    or m.team is not null and exists (select from team_member p
                                                       where p.team = m.team and p.person = cast(:person as uuid))
                    or m.unit is null and m.team is null and :office)) mine
            """;

    private ReminderSql() {}
}
