package org.qingyuan.responsibility.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.responsibility.register.RegisterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** A unit's ledger tells what it noted in its registers. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LedgerNotesTest extends RegisterJourney {
    @Inject
    DataSource database;

    @Test
    void theNotesOfTheYearAreInTheArchiveWithTheirProof() throws IOException {
        JsonPath before = ledger();
        String id = confirmed("打包的<风险点>", "高");
        String file = UUID.randomUUID().toString();
        paper("staff-fazhi", id, file).statusCode(200);
        String said = "复核" + System.nanoTime();
        note("staff-fazhi", id, "2037-03-09", Map.of("outcome", "保持原等级", "finding", said), file)
                .statusCode(200);
        String wrong = UUID.randomUUID().toString();
        As.account("staff-fazhi")
                .contentType("application/json")
                .body(Map.of("heldOn", "2037-03-10", "values", Map.of("outcome", "保持原等级", "finding", "记错了" + said)))
                .put(API + "/register-entries/" + id + "/notes/" + wrong)
                .then()
                .statusCode(200);
        As.account("staff-fazhi")
                .contentType("application/json")
                .body(Map.of("reason", "登记错了条目"))
                .post(API + "/register-entries/" + id + "/notes/" + wrong + "/strike")
                .then()
                .statusCode(200);
        JsonPath after = ledger();
        assertEquals(before.getInt("notes") + 1, after.getInt("notes"));
        assertEquals(before.getInt("files") + 1, after.getInt("files"));
        assertTrue(before.getInt("bytes") < after.getInt("bytes"));

        Map<String, byte[]> files = archive("staff-fazhi", 2037, null);
        String page = text(files, "registers.html");
        assertTrue(page.contains("打包的&lt;风险点&gt;"), page);
        assertTrue(page.contains("复核结论：保持原等级\n复核情况：" + said), page);
        assertFalse(page.contains("记错了" + said), "struck out");
        assertTrue(files.keySet().stream().anyMatch(name -> name.matches("registers/\\d{4}_公示照片\\.pdf")));
        assertTrue(text(files, "index.html").contains("registers.html"));
        assertTrue(text(files, "manifest-sha256.txt").contains("registers.html"));
        String unit = Fixture.unit("法制室").toString();
        assertTrue(text(archive("discipline", 2037, unit), "registers.html").contains(said));
        assertFalse(archive("staff-fazhi", 2036, null).containsKey("registers.html"));
    }

    /** What a unit that became part of it had noted says whose it was. */
    @Test
    void theNotesOfWhoeverWasTakenOverAreInItToo() throws IOException, SQLException {
        BusinessDate.reset();
        TestBureau bureau = TestBureau.create();
        UUID own = bureau.make("units", bureau.unit("法制室", "OPERATIONAL", 1));
        UUID before = bureau.make("units", bureau.unit("治安大队", "OPERATIONAL", 2));
        UUID recorder = bureau.newPerson("330100", "经办样例", own);
        String entry = UUID.randomUUID().toString();
        staff(bureau, before, recorder)
                .contentType("application/json")
                .body(Map.of("kind", "RISK_POINT", "title", "移交的风险点", "values", risk("高")))
                .put(API + "/register-entries/" + entry)
                .then()
                .statusCode(201);
        try (Connection connection = database.getConnection();
                Statement noted = connection.createStatement()) {
            noted.execute("insert into register_note (id, entry, held_on, form_version, form_values, person, at)"
                    + " select uuidv7(), id, date '2026-03-09', form_version, '{}', drafter, now()"
                    + " from register_entry where id = '" + entry + "'");
            // What has ended stays with the unit that kept it.
            noted.execute("update register_entry set state = 'CLOSED', begun_on = date '2026-01-05',"
                    + " ended_on = date '2026-04-01' where id = '" + entry + "'");
        }
        assertEquals(0, ledger(bureau, own, recorder).getInt("notes"));
        int version = bureau.admin().get(API + "/units/" + before).path("version");
        bureau.admin()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("kind", "MERGE", "successor", own, "on", "2026-09-01", "basis", "金公〔2026〕9号"))
                .post(API + "/units/" + before + "/reorganisation")
                .then()
                .statusCode(200);
        assertEquals(1, ledger(bureau, own, recorder).getInt("notes"));
        String page = text(archive(staff(bureau, own, recorder), 2026, null), "registers.html");
        assertTrue(page.contains("移交的风险点（治安大队）"), page);
    }

    private static JsonPath ledger(TestBureau bureau, UUID unit, UUID person) {
        return staff(bureau, unit, person)
                .get(API + "/reports/ledger?year=2026")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification staff(TestBureau bureau, UUID unit, UUID person) {
        return As.token(t ->
                t.bureau(bureau.code).account("staff").person(person).unit(unit).roles("staff"));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static JsonPath ledger() {
        return get("staff-fazhi", "/reports/ledger?year=2037");
    }

    private static Map<String, byte[]> archive(String account, int year, String unit) throws IOException {
        return archive(As.account(account), year, unit);
    }

    private static Map<String, byte[]> archive(RequestSpecification as, int year, String unit) throws IOException {
        byte[] archive = as.get(API + "/reports/ledger.zip?year=" + year + (unit == null ? "" : "&unit=" + unit))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
