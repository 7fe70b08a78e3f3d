package org.qingyuan.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.FormerDatabase;

/** What becomes of rows of before when the service is brought up to date. */
class UpgradeTest {
    private static final String[] MIGRATIONS = {"db/kit", "db/directory-copy", "db/migration"};

    @Test
    void revocationThatCameTooEarlyIsSaidAgain() {
        try (FormerDatabase database = new FormerDatabase("202611291422", MIGRATIONS)) {
            database.insert("""
                    insert into service_notice (id, bureau, kind, reference, body, state, attempts, next_at, answer, made_on)
                    select uuidv7(), 'B', 'MEASURE', reference, '{"act":"' || act || '"}', state, 1, now(), answer, '2026-11-01'
                      from (values ('early', 'ANNOUNCED', 'SENT', null), ('early', 'REVOKED', 'REFUSED', 'MEASURE_UNKNOWN'),
                                   ('late', 'ANNOUNCED', 'REFUSED', 'INVALID'), ('late', 'REVOKED', 'SENT', null),
                                   ('other', 'ANNOUNCED', 'REFUSED', 'INVALID')) n (reference, act, state, answer)
                    """);
            database.upgrade();
            assertEquals(
                    List.of(
                            "early ANNOUNCED SENT",
                            "early REVOKED WAITING",
                            "late ANNOUNCED NOT_OWED",
                            "late REVOKED SENT",
                            "other ANNOUNCED REFUSED"),
                    database.read("""
                            select reference || ' ' || (cast(body as jsonb) ->> 'act') || ' ' || state as told
                              from service_notice order by told
                            """));
        }
    }
}
