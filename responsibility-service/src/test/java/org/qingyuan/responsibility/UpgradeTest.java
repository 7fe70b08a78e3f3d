package org.qingyuan.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.FormerDatabase;

/** What becomes of rows of before when the service is brought up to date. */
class UpgradeTest {
    @Test
    void windowsOfAnEarlierYearAreMarked() {
        try (FormerDatabase database = new FormerDatabase("202611291422", "db/kit", "db/migration")) {
            database.insert("""
                    insert into plan (id, bureau, year, title, state, valid_from, valid_to, report_cycle, source_file, source_name,
                                      imported_at, version, replaces, revision_kind, published_on)
                    select ${1}, 'B', 2027, '', 'IN_FORCE', '2027-01-01', '2027-12-31', 'P1M', ${2}, '', now(), 0, ${2}, 'CARRY_OVER',
                           '2026-12-30';
                    insert into plan_row (id, bureau, plan, ordinal, mechanism_no, mechanism_name, item_no, item_name, task,
                                          limit_text, limit_kind)
                    select ${3}, 'B', ${1}, 1, '', '', '', '', '', '', 'NONE';
                    insert into duty (id, bureau, plan_row, ordinal, clause_text, clause_start, clause_end, kind, owed_by, sharing, every,
                                      at_least)
                    select ${4}, 'B', ${3}, 1, '', 0, 1, 'RECURRING', 'UNIT', 'EACH', 'P3M', 1;
                    insert into duty_window (id, duty, starts, ends, due, required)
                    select uuidv7(), ${4}, cast(starts as date), cast(ends as date), cast(due as date), 1
                      from (values ('2026-07-01', '2027-01-31', '2027-01-31'), ('2026-10-01', '2026-12-31', '2027-02-28'),
                                   ('2027-01-01', '2027-03-31', '2027-03-31')) w (starts, ends, due);
                    insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due, required,
                                            closed_on, closed_reason)
                    select ${5}, 'B', ${2}, ${6}, ${7}, ${8}, 'UNIT', ${9}, ${9}, '2026-07-01', '2026-09-30', 1, '2026-12-31', 'CARRIED';
                    insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, duty_before, duty_after,
                                                   unit_before, owner_before, due_before, due_after, required_before, at)
                    select uuidv7(), 'B', ${5}, ${1}, 'CARRIED', '2027-01-01', ${6}, ${7}, ${4}, ${9}, ${9}, '2026-09-30', '2027-01-31', 1,
                           now();
                    """.replaceAll("\\$\\{(\\d)}", "cast('00000000-0000-0000-0000-00000000000$1' as uuid)"));
            database.upgrade();
            assertEquals(
                    List.of("2026-07-01 true", "2026-10-01 true", "2027-01-01 false"),
                    database.read("select starts || ' ' || carried from duty_window order by starts"));
        }
    }

    @Test
    void whatWasCarriedOverKnowsTheWindowThatItLeft() {
        try (FormerDatabase database = new FormerDatabase("202611291858", "db/kit", "db/migration")) {
            database.insert("""
                    insert into duty_window (id, duty, starts, ends, due, required)
                    select ${1}, ${7}, cast('2026-04-01' as date), cast('2026-06-30' as date), cast('2026-06-30' as date), 1
                    union all
                    select ${2}, ${7}, '2026-07-01', '2026-09-30', '2026-09-30', 1;
                    insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due, required)
                    select ${5}, 'B', ${3}, ${6}, ${8}, ${4}, 'UNIT', ${9}, ${9}, '2026-07-01', '2027-01-31', 1;
                    insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, duty_before, duty_after,
                                                   unit_before, owner_before, due_before, due_after, required_before, at)
                    select uuidv7(), 'B', ${5}, ${3}, 'CARRIED', '2027-01-01', ${6}, ${7}, ${8}, ${9}, ${9}, '2026-09-30', '2027-01-31', 1,
                           now();
                    """.replaceAll("\\$\\{(\\d)}", "cast('00000000-0000-0000-0000-00000000000$1' as uuid)"));
            database.upgrade();
            assertEquals(
                    List.of("UNIT " + FormerDatabase.id(2)),
                    database.read("select kind_before || ' ' || window_before from obligation_change"));
        }
    }

    @Test
    void whatWasAcceptedNamesItsFilesById() {
        try (FormerDatabase database = new FormerDatabase("202611291727", "db/kit", "db/migration")) {
            database.insert("""
                    insert into evidence (id, bureau, record, file, name, media_type, size, sha256, added_by, added_at)
                    select ${1}, 'B', ${3}, ${1}, '签到表.pdf', 'application/pdf', 1, repeat('a', 64), ${4}, now()
                    union all
                    select ${2}, 'B', ${3}, ${2}, '照片.jpg', 'image/jpeg', 1, repeat('b', 64), ${4}, now();
                    insert into record_past (record, bureau, signer, acceptor, accepted_on, hash, hash_version, held_on, title, content,
                                             participants, form_values, served, evidence)
                    select ${3}, 'B', ${4}, ${5}, '2026-11-29', '', 1, '2026-11-20', '', '', '', '{}', '{}',
                           jsonb_build_array(jsonb_build_object('name', '照片.jpg', 'sha256', repeat('b', 64)),
                                             jsonb_build_object('name', '签到表.pdf', 'sha256', repeat('a', 64)));
                    """.replaceAll("\\$\\{(\\d)}", "cast('00000000-0000-0000-0000-00000000000$1' as uuid)"));
            database.upgrade();
            assertEquals(
                    List.of(FormerDatabase.id(2) + " " + FormerDatabase.id(1)),
                    database.read("select evidence -> 0 ->> 'id' || ' ' || (evidence -> 1 ->> 'id') from record_past"));
        }
    }
}
