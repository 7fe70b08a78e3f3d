package org.qingyuan.responsibility.planimport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PlanImportResourceTest {
    @Inject
    SessionFactory sessions;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void theBureausTableIsSixMechanismsTwentyEightItemsThirtyNineRows() {
        JsonPath plan = Plans.importSeed(2026);

        assertEquals("构建惩治和预防腐败体系长效机制责任分解表", plan.getString("title"));
        assertEquals(39, plan.getList("rows").size());
        assertEquals(
                List.of("长效教育机制", "权力监控机制", "风险防范机制", "纠风治乱机制", "查案惩处机制", "检查考评机制"),
                plan.getList("rows.mechanism.name").stream().distinct().toList());
        assertEquals(28, new HashSet<>(plan.getList("rows.item.no")).size());
    }

    @Test
    void everyUnitOfTheTableIsFoundInTheDirectory() {
        JsonPath plan = Plans.importSeed(2026);

        assertEquals(
                List.of(),
                plan.getList("rows.collect { it.responsible + it.supporting }.flatten().findAll { it.unit == null }"));
        assertEquals(List.of("指挥中心", "政工室", "纪委", "网安大队"), plan.getList("rows[31].responsible.unit.name"));
        assertEquals(List.of("治安大队", "刑侦大队", "经侦大队", "出入境管理大队", "网安大队"), plan.getList("rows[28].supporting.unit.name"));
        assertEquals(List.of("各单位"), plan.getList("rows[6].responsible.unit.name"));
    }

    @Test
    void theDirectoryIsAskedOnceForTheWholeTable() {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        statistics.setStatisticsEnabled(true);
        try {
            Plans.importSeed(2026);
            assertEquals(
                    1,
                    Stream.of(statistics.getQueries())
                            .filter(query -> query.contains("unit_word"))
                            .mapToLong(query ->
                                    statistics.getQueryStatistics(query).getExecutionCount())
                            .sum());
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void rowsWhoseUnitCellSpansBothColumnsAreFlagged() {
        JsonPath plan = Plans.importSeed(2026);

        assertEquals(
                List.of("2.4", "2.4", "3.5"),
                plan.getList("rows.findAll { it.flags.any { it.code == 'UNIT_CELL_SPANS_COLUMNS' } }.item.no"));
    }

    @Test
    void aClauseStandsBesideWhatWasReadFromIt() {
        JsonPath plan = Plans.importSeed(2026);

        assertEquals("P1Y", plan.getString("rows[0].duties.find { it.atLeast == 2 }.every"));
        String task = plan.getString("rows[0].task");
        int start = plan.getInt("rows[0].duties.find { it.atLeast == 2 }.clause.start");
        int end = plan.getInt("rows[0].duties.find { it.atLeast == 2 }.clause.end");
        assertEquals(plan.getString("rows[0].duties.find { it.atLeast == 2 }.clause.text"), task.substring(start, end));
    }

    @Test
    void aDocumentWithoutATableIsRefusedAndKept() throws IOException {
        byte[] noWord = "这不是 Word 文档".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        String id = upload(As.account("discipline"), "会议通知.docx", noWord)
                .post(API + "/plan-imports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", is("DOCUMENT_UNREADABLE"))
                .body("file", is("会议通知.docx"))
                .body("reason", is("NO_TABLE"))
                .body("detail", is("文件“会议通知.docx”不能导入：文件中没有表格，也没有注明责任单位的任务。"))
                .body("import", notNullValue())
                .extract()
                .path("import");

        byte[] kept = As.account("discipline")
                .get(API + "/plan-imports/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(noWord, kept);
        As.account("discipline")
                .get(API + "/plan-imports")
                .then()
                .body("items.find { it.id == '" + id + "' }.reason", is("NO_TABLE"));
    }

    @Test
    void aDocumentOfFiftyMegabytesIsRefusedAndKept() {
        byte[] huge = new byte[50 * 1024 * 1024];
        new java.util.Random(1).nextBytes(huge);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, huge, 0, 4);

        String id = upload(As.account("discipline"), "全市汇总.docx", huge)
                .post(API + "/plan-imports")
                .then()
                .statusCode(422)
                .body("file", is("全市汇总.docx"))
                .body("reason", is("TOO_LARGE"))
                .extract()
                .path("import");

        As.account("discipline")
                .get(API + "/plan-imports/" + id)
                .then()
                .statusCode(200)
                .body("fileName", is("全市汇总.docx"));
    }

    @Test
    void aRefusalSpeaksTheCallersLanguage() {
        upload(As.account("discipline"), "note.docx", new byte[] {1, 2, 3})
                .header("Accept-Language", "en")
                .post(API + "/plan-imports")
                .then()
                .statusCode(422)
                .body(
                        "detail",
                        is(
                                "The file \"note.docx\" cannot be imported: The format cannot be read; give a Word or Excel file, a"
                                        + " table of a web page, or a text."));
    }

    @Test
    void aWrongYearIsNamed() {
        for (String year : List.of("1999", "20266", "明年")) {
            As.account("discipline")
                    .config(UTF_8)
                    .multiPart("file", Plans.SEED.toFile())
                    .multiPart("year", year, "text/plain; charset=UTF-8")
                    .post(API + "/plan-imports")
                    .then()
                    .statusCode(422)
                    .body("code", is("YEAR_INVALID"));
        }
    }

    @Test
    void aMissingFileIsNamed() {
        As.account("discipline")
                .multiPart("year", "2026")
                .post(API + "/plan-imports")
                .then()
                .statusCode(400)
                .body("errors.field", contains("file"));
    }

    @Test
    void aRetryWithTheSameKeyMakesNoSecondDraft() throws IOException {
        String key = java.util.UUID.randomUUID().toString();
        String first = importWithKey(key, Files.readAllBytes(Plans.SEED))
                .statusCode(201)
                .extract()
                .path("id");
        String again = importWithKey(key, Files.readAllBytes(Plans.SEED))
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(first, again);
        importWithKey(key, new byte[] {1}).statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void anUnknownUnitIsFlaggedAndNeverDropped() {
        // 常州 has a directory of its own, in which the units of the table do not exist.
        JsonPath plan = Answer.of(As.token(token -> token.bureau("changzhou")
                        .roles("discipline")
                        .person(org.qingyuan.testkit.Fixture.account("superior").person()))
                .multiPart("file", Plans.SEED.toFile())
                .post(API + "/plan-imports")
                .then()
                .statusCode(201)
                .body("rows[0].responsible.text", contains("政工室"))
                .body("rows[0].responsible.unit", everyItem(org.hamcrest.Matchers.nullValue()))
                .body("rows[0].flags.code", hasItem("UNIT_UNKNOWN")));
        assertEquals(39, plan.getList("rows").size());
    }

    @Test
    void draftsAndImportsOfOneBureauAreUnknownToAnother() {
        String id = Plans.importSeed(2026).getString("id");
        RequestSpecification other = As.token(token -> token.bureau("changzhou").roles("discipline"));
        other.get(API + "/plan-imports/" + id).then().statusCode(404);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(API + "/plans/" + id)
                .then()
                .statusCode(404);
        As.account("staff").get(API + "/plans/" + id).then().statusCode(404);
        As.account("staff").get(API + "/plan-imports/" + id).then().statusCode(403);
        As.account("discipline")
                .get(API + "/plans/" + id)
                .then()
                .statusCode(200)
                .body("rows", hasSize(39));
    }

    /** Browsers send file names in UTF-8. */
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"))
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));

    private static io.restassured.response.ValidatableResponse importWithKey(String key, byte[] bytes) {
        return upload(As.account("discipline"), "table.docx", bytes)
                .header("Idempotency-Key", key)
                .post(API + "/plan-imports")
                .then();
    }

    private static RequestSpecification upload(RequestSpecification as, String name, byte[] bytes) {
        return as.config(UTF_8)
                .multiPart(new io.restassured.builder.MultiPartSpecBuilder(bytes)
                        .fileName(name)
                        .controlName("file")
                        .charset(java.nio.charset.StandardCharsets.UTF_8)
                        .mimeType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .build());
    }
}
