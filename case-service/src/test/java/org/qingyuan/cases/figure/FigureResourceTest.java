package org.qingyuan.cases.figure;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.IdentityTest.identify;
import static org.qingyuan.cases.lead.IdentityTest.subject;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.registered;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FigureResourceTest {
    private static final int YEAR = 2019;

    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whoIsConcernedIsCountedInNoFigureOfHis() throws IOException {
        RequestSpecification concerned = As.token(token -> token.roles("case-manager")
                .person(Fixture.account("staff-yunxiu").person())
                .unit(Fixture.unit("云岫派出所")));
        for (int i = 0; i < 4; i++) {
            lead("LETTER");
        }
        lead("PHONE");
        lead("PHONE");
        JsonPath figures = figures(As.account("case-manager"));
        assertEquals(6, figures.getInt("total"));
        assertEquals(
                List.of(),
                figures.getList("tables.find { it.dimension == 'SOURCE' }.lines.findAll { it.count != null }"));
        assertEquals(6, figures.getInt("tables.find { it.dimension == 'UNIT' }.lines[0].count"));
        assertEquals("云岫派出所", figures.getString("tables.find { it.dimension == 'UNIT' }.lines[0].name"));
        assertEquals(0, figures(concerned).getInt("total"));
        As.account("discipline").get(API + "/lead-figures?year=" + YEAR).then().statusCode(403);
        As.token(token -> token.roles("case-manager").bureau("changzhou"))
                .get(API + "/lead-figures?year=" + YEAR)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));

        byte[] file = As.account("discipline-head")
                .get(API + "/lead-figures/file?year=" + YEAR)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFExcelExtractor words = new XSSFExcelExtractor(workbook)) {
            assertEquals(FigureDimension.values().length, workbook.getNumberOfSheets());
            assertTrue(words.getText().contains("来信\t*"), words.getText());
            assertTrue(words.getText().contains("云岫派出所\t6"), words.getText());
        }
    }

    @Test
    void aLeadCountsWhereItsPresentSubjectIs() {
        for (int i = 0; i < 9; i++) {
            String first = i < 4 ? "staff-yunxiu" : "staff-shenji";
            String found = i < 4 ? "staff-shenji" : "staff-yunxiu";
            Map<String, Object> letter = letter();
            letter.put("subjectPerson", Fixture.account(first).person().toString());
            letter.put("receivedOn", YEAR - 1 + "-03-01");
            act("intake", registered(letter), identify(subject(found, "OFFICER")))
                    .statusCode(200);
        }
        JsonPath figures = figures(As.account("case-manager"), YEAR - 1);
        String units = "tables.find { it.dimension == 'UNIT' }.lines.find { it.name == '%s' }.count";
        assertEquals(4, figures.getInt(units.formatted("审计室")));
        assertEquals(5, figures.getInt(units.formatted("云岫派出所")));
    }

    private static void lead(String source) {
        Map<String, Object> letter = letter();
        letter.put("source", source);
        letter.put("receivedOn", YEAR + "-03-01");
        registered(letter);
    }

    private static JsonPath figures(RequestSpecification who) {
        return figures(who, YEAR);
    }

    private static JsonPath figures(RequestSpecification who, int year) {
        return who.get(API + "/lead-figures?year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
