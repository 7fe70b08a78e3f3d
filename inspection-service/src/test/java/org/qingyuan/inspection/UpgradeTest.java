package org.qingyuan.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.FormerDatabase;

/** What becomes of rows of before when the service is brought up to date. */
class UpgradeTest {
    private static final String[] MIGRATIONS = {"db/kit", "db/directory-copy", "db/migration"};

    @Test
    void objectsKnowThePersonAndNeverAWrongOne() {
        try (FormerDatabase database = new FormerDatabase("202611291422", MIGRATIONS)) {
            database.insert("""
                    insert into directory_person (bureau, id, police_number, name, unit, valid_from, position)
                    select 'B', %s, n, name, uuidv7(), '2020-01-01', 1
                      from (values (1, '张示例'), (2, '李样例')) p (n, name);
                    insert into directory_party_branch (bureau, id, name, kind, secretary, valid_from, position)
                    select 'B', %s, '支部', 'BRANCH', %s, '2020-01-01', 1 from (values (11, 1), (12, 2)) b (n, secretary);
                    insert into round_object
                        (id, round, kind, ref, name, fact_bureau, fact_units, owner_bureau, owner_unit, ordinal)
                    select uuidv7(), uuidv7(), kind, cast(%s as text), name, 'B', '{}', 'B', uuidv7(), n
                      from (values (1, 'LEADER', '张示例'),
                                   (11, 'BRANCH_SECRETARY', '张示例（第一支部）'),
                                   (12, 'BRANCH_SECRETARY', '王示例（第二支部）'),
                                   (21, 'UNIT', '刑侦大队')) o (n, kind, name);
                    """.formatted(id("n"), id("n"), id("secretary"), id("n")));
            database.upgrade();
            String first = FormerDatabase.id(1).toString();
            assertEquals(
                    Arrays.asList(first, first, null, null),
                    database.read("select person from round_object order by ordinal"));
        }
    }

    @Test
    void reminderOfAnOrderIsNotSentAgain() {
        try (FormerDatabase database = new FormerDatabase("202611291422", MIGRATIONS)) {
            database.insert("""
                    insert into measure
                        (id, bureau, round, object, kind, state, subject, basis, addressee, due, issued_on, issued_name, version)
                    select %s, 'B', %s, %s, 'RECTIFICATION_ORDER', 'ISSUED', '', '', '', cast(due as date), '2026-12-01', '', 0
                      from (values (1, '2026-12-20'), (2, '2026-12-25')) g (n, due);
                    insert into round_reminder (id, bureau, round, stage, ends, unit, object, recorded_on, recorded_at)
                    select uuidv7(), 'B', %s, stage, '2026-12-22', uuidv7(), %s, '2026-12-15', now()
                      from (values ('SELF_INSPECTION', 9), ('RECTIFICATION', 9), ('RECTIFICATION', 10)) r (stage, object);
                    """.formatted(id("n"), id("8"), id("9"), id("8"), id("object")));
            database.upgrade();
            assertEquals(
                    List.of("RECTIFICATION 1 2026-12-20", "RECTIFICATION - 2026-12-22", "SELF_INSPECTION - 2026-12-22"),
                    database.read("""
                            select stage || ' ' || coalesce(ltrim(right(cast(measure as text), 3), '0'), '-') || ' ' || ends
                              from round_reminder order by measure, stage
                            """));
        }
    }

    /** Of drafts, and of what no longer fits its round. */
    @Test
    void factsThatWereFrozenTooEarlyGo() {
        try (FormerDatabase database = new FormerDatabase("202611291901", MIGRATIONS)) {
            database.insert("""
                    insert into evaluation_round
                        (id, bureau, title, level, scheme_json, scheme_hash, period_from, period_to, as_of, state, made_by, made_at, version)
                    select %s, 'B', '', 'UNITS', '', '', '2026-01-01', cast(until as date), '2026-11-30', state, '', now(), 0
                      from (values (1, 'DRAFT', '2026-12-31'), (2, 'SELF_INSPECTION', '2026-12-30'),
                                   (3, 'SELF_INSPECTION', '2026-12-31'), (4, 'SCORING', '2026-12-30')) r (n, state, until);
                    insert into round_snapshot
                        (id, round, kind, bureau, source, period_from, period_to, as_of, hash, facts, taken_by, taken_at)
                    select id, id, 'MAIN', 'B', id, '2026-01-01', '2026-12-31', '2026-11-30', '', 1, '', now()
                      from evaluation_round;
                    insert into round_fact (snapshot, ordinal, unit, unit_name, duty, item_no, clause, required, done, on_time,
                                            not_yet_due, records, measures, line)
                    select id, 0, id, '', id, '2.4', '', 1, 1, 1, 0, '[]', '[]', '' from round_snapshot;
                    """.formatted(id("n")));
            database.upgrade();
            for (String left : List.of("id from round_snapshot", "snapshot from round_fact")) {
                assertEquals(
                        List.of(
                                FormerDatabase.id(3).toString(),
                                FormerDatabase.id(4).toString()),
                        database.read("select " + left + " order by 1"));
            }
        }
    }

    private static String id(String n) {
        return "cast(lpad(to_hex(%s), 32, '0') as uuid)".formatted(n);
    }
}
