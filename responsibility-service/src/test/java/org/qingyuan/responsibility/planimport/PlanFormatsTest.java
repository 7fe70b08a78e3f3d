package org.qingyuan.responsibility.planimport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** Documents of every format over HTTP: what the answer says besides the rows. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PlanFormatsTest {
    private static final String API = "/api/responsibility/v1/plan-imports";

    private static final String PAGE = """
            <p>某市公安局文件</p><p>某公委〔2026〕3号</p><p>某市公安局</p><p>2026年2月1日</p>
            <p>2026年廉政任务分解表</p>
            <table><tr><th>序号</th><th>任务</th><th>责任单位</th><th>配合单位</th><th>责任领导</th><th>时限</th><th>备注</th></tr>
            <tr><td>1</td><td>每年检查2次。</td><td rowspan="2">纪委</td><td>政工室</td><td>陈某</td><td>12月</td><td>略</td></tr>
            <tr><td>2</td><td>建立制度。</td><td>——</td><td></td><td>全年</td><td></td></tr></table>
            <p>联系人名单</p><table><tr><td>姓名</td><td>电话</td></tr><tr><td>甲</td><td>0</td></tr></table>
            <script>alert(1)</script>""";

    @Inject
    DataSource database;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "txt"})
    void theBureausTableComesInInEveryForm(String form) {
        As.account("discipline")
                .multiPart("file", new File("../samples/responsibility-table." + form))
                .post(API)
                .then()
                .statusCode(201)
                .body("title", is("构建惩治和预防腐败体系长效机制责任分解表"))
                .body("rows", hasSize(39))
                .body("rows[31].responsible.text", contains("指挥中心", "政工室", "纪委", "网安大队"))
                .body("rows.sources.flatten().findAll { it.field == 'TASK' }", hasSize(39));
    }

    @Test
    void aPastedPageTellsItsParticularsAndWhatItLeftAside() {
        paste(PAGE)
                .statusCode(201)
                .body("documentNo", is("某公委〔2026〕3号"))
                .body("issuer", is("某市公安局"))
                .body("issuedOn", is("2026-02-01"))
                .body("sources.field", containsInAnyOrder("TITLE", "DOCUMENT_NO", "ISSUER", "ISSUED_ON"))
                .body("leftAside.name", containsInAnyOrder("备注", "联系人名单"))
                .body("leftAside.reason", containsInAnyOrder("COLUMN_NOT_READ", "NO_PLAN_TABLE"))
                .body("leftAside.message", everyItem(not(nullValue())))
                .body("rows.leader", contains("陈某", ""))
                .body("rows[1].supporting", hasSize(0))
                .body("rows[1].responsible.text", contains("纪委"))
                .body("rows[1].sources.find { it.field == 'RESPONSIBLE' }.at", is("R2C3"))
                .body("rows[1].sources.find { it.field == 'RESPONSIBLE' }.origin", is("MERGED"));
    }

    /** Settled with one click like any other: a flag about the table belongs to no row. */
    @Test
    void aFlagAboutTheTableIsSettledLikeAnyOther() {
        var plan = paste("2026年分工表\n任务\t具体措施\t责任单位\t时限\n教育\t每年组织2次警示教育活动。\t纪委\t12月\n")
                .statusCode(201)
                .body("flags.code", hasItem("COLUMN_AS_ITEM"))
                .extract()
                .jsonPath();
        String flag = plan.getString("flags.find { it.code == 'COLUMN_AS_ITEM' }.id");
        As.account("discipline")
                .header("If-Match", "\"" + plan.getInt("version") + "\"")
                .contentType("application/json")
                .body("{\"flags\":[\"" + flag + "\"],\"settled\":true}")
                .put(Plans.API + "/plans/" + plan.getString("id") + "/flags")
                .then()
                .statusCode(200)
                .body("flags.find { it.id == '" + flag + "' }.settledAt", not(nullValue()));
    }

    @Test
    void paragraphsThatNameTheirUnitsAreAPlan() {
        paste("2026年分工方案\n一、教育\n1.每年学习不少于2次。（责任单位：政工室；配合单位：各单位；完成时限：全年）\n")
                .statusCode(201)
                .body("rows.mechanism.name", contains("教育"))
                .body("rows.responsible.text.flatten()", contains("政工室"))
                .body("flags.code", hasItem("READ_FROM_PARAGRAPHS"));
    }

    @Test
    void aRefusalNamesTheTablesThatWereLookedAtAndKeepsWhatWasPasted() {
        String id = paste("<p>联系人名单</p><table><tr><td>姓名</td><td>电话</td></tr></table>")
                .statusCode(422)
                .body("reason", is("NO_PLAN_TABLE"))
                .body("file", is("粘贴的表格.html"))
                .body("leftAside.name", contains("联系人名单"))
                .extract()
                .path("import");
        As.account("discipline").get(API + "/" + id).then().statusCode(200).body("leftAside.name", contains("联系人名单"));
        As.account("discipline").get(API + "/" + id + "/file").then().statusCode(200);
    }

    /** The file is kept: whoever chose needs no second upload, and the other plan of it can follow. */
    @Test
    void ofSeveralPlansInOneFileAPersonChooses() {
        String table = "<table><tr><td>任务</td><td>责任单位</td><td>时限</td></tr>"
                + "<tr><td>%s</td><td>纪委</td><td>全年</td></tr></table>";
        String page =
                "<p>附件1：教育任务分解表</p>" + table.formatted("每年学习2次。") + "<p>附件2：作风任务分解表</p>" + table.formatted("每年走访3次。");
        String id = paste(page)
                .statusCode(422)
                .body("reason", is("SEVERAL_PLAN_TABLES"))
                .body("plans.at", contains("R1C1", "T2R1C1"))
                .body("plans.title", contains("教育任务分解表", "作风任务分解表"))
                .body("plans.rows", contains(1, 1))
                .extract()
                .path("import");
        As.account("discipline")
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .body("plans.title", contains("教育任务分解表", "作风任务分解表"))
                .body("plan", nullValue())
                .body("chosen", nullValue());
        String key = java.util.UUID.randomUUID().toString();
        String second = choose(As.account("discipline").header("Idempotency-Key", key), id, "T2R1C1")
                .statusCode(201)
                .body("title", is("作风任务分解表"))
                .body("rows.task", contains("每年走访3次。"))
                .body("leftAside.reason", hasItem("ANOTHER_PLAN"))
                .extract()
                .path("id");
        choose(As.account("discipline").header("Idempotency-Key", key), id, "T2R1C1")
                .statusCode(201)
                .body("id", is(second));
        choose(As.account("discipline").header("Idempotency-Key", key), id, "R1C1")
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        // The bytes are the same, the request is another: an upload, or a choice of another upload of them.
        paste(As.account("discipline").header("Idempotency-Key", key), page)
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        String again = paste(page).statusCode(422).extract().path("import");
        choose(As.account("discipline").header("Idempotency-Key", key), again, "T2R1C1")
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
        choose(As.account("discipline"), id, "R1C1").statusCode(201).body("rows.task", contains("每年学习2次。"));
        As.account("discipline")
                .get(API)
                .then()
                .body("items.find { it.plan == '" + second + "' }.chosen", is("T2R1C1"))
                .body("items.find { it.plan == '" + second + "' }.fileName", is("粘贴的表格.html"));

        As.account("discipline")
                .header("If-Match", "\"0\"")
                .delete(Plans.API + "/plans/" + second)
                .then()
                .statusCode(204);
        As.account("discipline")
                .get(API)
                .then()
                .body("items.find { it.plan == '" + second + "' }.discarded", is(true))
                .body("items.findAll { it.origin == '" + id + "' }.discarded", containsInAnyOrder(true, false));

        choose(As.account("discipline"), id, "T9R1C1")
                .statusCode(400)
                .body("errors.field", contains("plan"))
                .body("errors.message", contains("文件中没有这张责任分解表"));
        choose(As.account("discipline").header("Accept-Language", "en"), id, "T9R1C1")
                .statusCode(400)
                .body("errors.message", contains("the document has no such table"));
        choose(As.account("staff"), id, "R1C1").statusCode(403);
        choose(As.token(token -> token.bureau("changzhou").roles("discipline")), id, "R1C1")
                .statusCode(404);
    }

    /** As it stands of a file that was refused before files were read for their plans. */
    @Test
    void aRefusalThatLeftNoListAsksForTheFileAgain() throws SQLException {
        String table = "<table><tr><td>任务</td><td>责任单位</td></tr><tr><td>每年学习2次。</td><td>纪委</td></tr></table>";
        String id = paste("<p>附件1：甲任务分解表</p>" + table + "<p>附件2：乙任务分解表</p>" + table)
                .statusCode(422)
                .extract()
                .path("import");
        try (Connection connection = database.getConnection();
                var old =
                        connection.prepareStatement("update plan_import set plans = '[]' where id = cast(? as uuid)")) {
            old.setString(1, id);
            old.executeUpdate();
        }
        As.account("discipline")
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .body("reason", is("SEVERAL_PLAN_TABLES"))
                .body("message", is("文件中有不止一张责任分解表。请重新上传，再选择要导入的一张。"));
        choose(As.account("discipline"), id, "R1C1")
                .statusCode(409)
                .body("code", is("PLANS_NOT_LISTED"))
                .body("detail", is("文件“粘贴的表格.html”没有列出可供选择的责任分解表，请重新上传。"));
    }

    /** Two tables under two titles that are one plan: said by a person, and settled as such. */
    @Test
    void allPlansOfOneFileAreOneWhereAPersonSaysSo() {
        String table = "<table><tr><td>任务</td><td>责任单位</td><td>时限</td></tr>"
                + "<tr><td>%s</td><td>纪委</td><td>全年</td></tr></table>";
        String id = paste("<p>附件1：教育任务分解表</p>" + table.formatted("每年学习2次。") + "<p>附件2：作风任务分解表</p>"
                        + table.formatted("每年走访3次。"))
                .statusCode(422)
                .extract()
                .path("import");
        String plan = choose(As.account("discipline"), id, "*")
                .statusCode(201)
                .body("title", is("教育任务分解表"))
                .body("rows.task", contains("每年学习2次。", "每年走访3次。"))
                .body("flags.code", hasItem("TABLES_JOINED"))
                .extract()
                .path("id");
        As.account("discipline")
                .get(API)
                .then()
                .body("items.find { it.plan == '" + plan + "' }.chosen", is("*"))
                .body("items.find { it.plan == '" + plan + "' }.origin", is(id));
    }

    private static ValidatableResponse choose(RequestSpecification as, String id, String plan) {
        return as.contentType("application/json")
                .body(Map.of("plan", plan))
                .post(API + "/" + id + "/readings")
                .then();
    }

    @Test
    void aRefusalInAWorkbookOrATextNamesItsPlace() {
        paste("任务\t责任单位\t任务\t责任单位\n甲\t纪委\t乙\t政工室\n")
                .statusCode(422)
                .body("reason", is("HEADING_TWICE"))
                .body("cell", is("#1C3"))
                .body("line", is(1));
    }

    /** Larger than a form's field usually may be. */
    @Test
    void aLongTableCanBePasted() {
        String row = "<tr><td>每年检查2次，并将检查情况、存在问题和整改措施书面报告。</td><td>纪委</td><td>12月</td></tr>";
        paste("<p>分解表</p><table><tr><td>任务</td><td>责任单位</td><td>时限</td></tr>" + row.repeat(300) + "</table>")
                .statusCode(201)
                .body("rows", hasSize(300));
    }

    @Test
    void onlyTheDisciplineOfficeMayPaste() {
        As.account("staff").multiPart("text", "任务").post(API).then().statusCode(403);
    }

    private static ValidatableResponse paste(String text) {
        return paste(As.account("discipline"), text);
    }

    private static ValidatableResponse paste(RequestSpecification as, String text) {
        return as.config(RestAssuredConfig.config()
                        .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8")))
                .multiPart("text", text, "text/plain; charset=UTF-8")
                .post(API)
                .then();
    }
}
