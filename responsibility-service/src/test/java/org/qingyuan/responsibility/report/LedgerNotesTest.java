package org.qingyuan.responsibility.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.register.RegisterJourney;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** A unit's ledger tells what it noted in its registers. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LedgerNotesTest extends RegisterJourney {
    @Test
    void theNotesOfTheYearAreInTheArchiveWithTheirProof() throws IOException {
        int before = notes();
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
        assertEquals(before + 1, notes());

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

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static int notes() {
        return get("staff-fazhi", "/reports/ledger?year=2037").getInt("notes");
    }

    private static Map<String, byte[]> archive(String account, int year, String unit) throws IOException {
        byte[] archive = As.account(account)
                .get(API + "/reports/ledger.zip?year=" + year + (unit == null ? "" : "&unit=" + unit))
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
