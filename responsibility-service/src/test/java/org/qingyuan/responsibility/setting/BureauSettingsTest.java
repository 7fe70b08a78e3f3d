package org.qingyuan.responsibility.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingyuan.responsibility.Waiting;
import org.qingyuan.responsibility.directory.TestBureau;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class BureauSettingsTest {
    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({"follow_up_setting, follow-up-setting", "ledger_setting, ledger-setting"})
    void ofTwoFirstChangesOneComesSecond(String table, String path) throws Exception {
        Map<String, Object> wanted = path.startsWith("follow")
                ? Map.of("kinds", List.of("ADMONITION", "ORGANISATIONAL"))
                : Map.of("sampleShare", 0.5, "sampleLeast", 3);
        TestBureau bureau = TestBureau.create();
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
            try (Connection held = database.getConnection()) {
                held.setAutoCommit(false);
                held.createStatement().execute("lock table " + table + " in share mode");
                for (int officer = 0; officer < 2; officer++) {
                    answers.add(officers.submit(() -> change(bureau, path, wanted)));
                }
                Waiting.of(2, database);
                held.rollback();
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        }
    }

    private static int change(TestBureau bureau, String path, Map<String, Object> wanted) {
        return bureau.as("discipline-head")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(wanted)
                .put(API + "/" + path)
                .statusCode();
    }
}
