package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LedgerTest extends RecordJourney {

    @Test
    void chineseWordsOfTwoCharactersAreFoundInTextAndForm() {
        String study = obligation("staff", 0);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String one = draft("staff", study, mark + " 观看警示教育片", "2027-03-10");
        String other = filled(study, mark, "2027-04-10", Map.of("theme", "警示录与家风"));
        list("staff", "q", mark + " 警示").body("items.id", containsInAnyOrder(other, one));
        list("staff", "q", mark + " 家风").body("items.id", contains(other));
        list("staff", "q", mark + " 示片").body("items", empty());
        list("staff", "q", mark + " theme").body("items", empty());
        list("staff-yunxiu", "q", mark).body("items", empty());
    }

    @Test
    void aLedgerIsNarrowedAndSortedByTheServer() {
        String study = obligation("staff", 0);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String march = filled(study, mark, "2027-03-10", Map.of("manner", "专题讲座"));
        String may = filled(study, mark, "2027-05-10", Map.of("manner", "集体研讨", "chair", person("unit-leader")));
        String april = filled(study, mark, "2027-04-10", Map.of());
        list("staff", "q", mark, "sort", "HELD_EARLIEST").body("items.id", contains(march, april, may));
        list("staff", "q", mark, "sort", "HELD_LATEST").body("items.id", contains(may, april, march));
        list("staff", "q", mark, "sort", "CHANGED_LATEST").body("items.id", contains(april, may, march));
        list("staff", "q", mark, "from", "2027-04-01", "to", "2027-04-30").body("items.id", contains(april));
        list("staff", "q", mark, "field", "manner", "value", "专题讲座").body("items.id", contains(march));
        list("staff", "q", mark, "person", person("unit-leader")).body("items.id", contains(may));
        list("staff", "q", mark, "form", "central-group-study").body("items", hasSize(3));
        list("staff", "q", mark, "item", "1.1").body("items", hasSize(3));
        list("staff", "q", mark, "item", "1.2").body("items", empty());
        As.account("staff").get(API + "/records?sort=DROP").then().statusCode(400);

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = list("staff", "q", mark, "sort", "HELD_EARLIEST", "limit", "1", "after", after)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            after = page.getString("next");
        } while (after != null);
        assertEquals(List.of(march, april, may), seen);
    }

    @Test
    void aWorkbookHoldsTheListAndTheFieldsOfOneForm() throws IOException {
        String study = obligation("staff", 0);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        filled(study, mark, "2027-03-10", Map.of("theme", "=1+1", "hours", 2.5, "chair", person("unit-leader")));
        byte[] bytes = As.account("staff")
                .queryParam("q", mark)
                .queryParam("form", "central-group-study")
                .get(API + "/ledger/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals(1, sheet.getLastRowNum());
            assertEquals("政工室", sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals("学习主题", sheet.getRow(0).getCell(14).getStringCellValue());
            assertEquals("=1+1", sheet.getRow(1).getCell(14).getStringCellValue());
            assertEquals("郑示例", sheet.getRow(1).getCell(15).getStringCellValue());
            assertEquals(2.5, sheet.getRow(1).getCell(16).getNumericCellValue());
        }
        byte[] none = As.account("staff-yunxiu")
                .queryParam("q", mark)
                .get(API + "/ledger/workbook")
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(none))) {
            assertEquals(0, workbook.getSheetAt(0).getLastRowNum());
        }
    }

    @Test
    void aBatchIsAcceptedOnlyAfterItsSampleWasOpened() {
        String study = obligation("staff", 0);
        List<String> batch = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = draft("staff", study, "批量 " + i, "2027-03-1" + i);
            act("staff", id, "SUBMIT", null).statusCode(200);
            act("unit-leader", id, "SIGN", null).statusCode(200);
            batch.add(id);
        }
        sample("unit-leader", batch).statusCode(404);
        sample("staff-jiwei", batch).statusCode(404);
        JsonPath sample = sample("discipline", batch).statusCode(201).extract().jsonPath();
        String id = sample.getString("id");
        assertEquals(2, sample.getInt("toOpen"));
        accept("discipline", id).statusCode(409).body("code", is("SAMPLE_NOT_OPENED"));
        As.account("discipline-head")
                .get(API + "/acceptance-samples/" + id)
                .then()
                .statusCode(404);
        accept("discipline-head", id).statusCode(404);

        List<String> drawn = sample.getList("records.findAll { it.drawn }.id");
        read("unit-leader", drawn.getFirst());
        drawn.forEach(record -> read("discipline", record));
        As.account("discipline")
                .get(API + "/acceptance-samples/" + id)
                .then()
                .statusCode(200)
                .body("toOpen", is(0));
        String returned = batch.stream()
                .filter(record -> !drawn.contains(record))
                .findFirst()
                .orElseThrow();
        act("discipline", returned, "RETURN", "另有问题").statusCode(200);
        accept("discipline", id)
                .statusCode(200)
                .body("accepted", hasSize(4))
                .body("accepted", hasItems(drawn.toArray()))
                .body("accepted", not(hasItem(returned)))
                .body("left[0].id", is(returned))
                .body("left[0].code", is("STALE_VERSION"));
        accept("discipline", id).statusCode(409);
        assertEquals("ACCEPTED", read("discipline", drawn.getFirst()).getString("state"));
    }

    @Test
    void theShareOfTheSampleIsASettingOfTheBureau() {
        JsonPath now = As.account("discipline").get(API + "/ledger-setting").jsonPath();
        assertTrue(now.getFloat("sampleShare") > 0);
        As.account("discipline-head")
                .header("If-Match", "\"" + now.getInt("version") + "\"")
                .contentType("application/json")
                .body(Map.of("sampleShare", 0.2, "sampleLeast", 2))
                .put(API + "/ledger-setting")
                .then()
                .statusCode(200)
                .body("version", is(now.getInt("version") + 1));
        As.account("discipline-head")
                .header("If-Match", "\"" + now.getInt("version") + "\"")
                .contentType("application/json")
                .body(Map.of("sampleShare", 0.5, "sampleLeast", 2))
                .put(API + "/ledger-setting")
                .then()
                .statusCode(412);
    }

    private static ValidatableResponse list(String account, String... parameters) {
        var as = As.account(account);
        for (int i = 0; i < parameters.length; i += 2) {
            if (parameters[i + 1] != null) {
                as = as.queryParam(parameters[i], parameters[i + 1]);
            }
        }
        return as.get(API + "/records").then().statusCode(200);
    }

    private static ValidatableResponse sample(String account, List<String> records) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("records", records))
                .post(API + "/acceptance-samples")
                .then();
    }

    private static ValidatableResponse accept(String account, String sample) {
        return As.account(account)
                .post(API + "/acceptance-samples/" + sample + "/accept")
                .then();
    }

    private static String filled(String obligation, String title, String heldOn, Map<String, Object> values) {
        String form = As.account("staff")
                .get(API + "/obligation-forms?obligation=" + obligation)
                .path("[0].form.id");
        String id = UUID.randomUUID().toString();
        Map<String, Object> request = request(obligation, title, heldOn);
        request.put("form", form);
        request.put("values", values);
        save("staff", id, null, request).statusCode(201);
        return id;
    }

    private static String person(String account) {
        return String.valueOf(Fixture.account(account).person());
    }
}
