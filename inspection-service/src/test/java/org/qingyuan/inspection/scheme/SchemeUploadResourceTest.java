package org.qingyuan.inspection.scheme;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SchemeUploadResourceTest {
    @Test
    void aFileWithoutAScoringTableIsRefusedInBothLanguages() {
        upload("zh").statusCode(422).body("detail", is("文件“note.docx”不能导入：不是 .docx 或 .xlsx 文件"));
        upload("en")
                .statusCode(422)
                .body("detail", is("The file \"note.docx\" cannot be imported: it is neither a .docx nor an .xlsx"));
    }

    @Test
    void withoutAFileTheFieldIsNamedByItsCode() {
        As.account("discipline")
                .multiPart(SchemeResourceTest.text("方案"))
                .multiPart("year", "2026")
                .post("/api/inspection/v1/scheme-imports")
                .then()
                .statusCode(400)
                .body("errors.field", is(List.of("file")))
                .body("errors.message", is(List.of("REQUIRED")));
    }

    @Test
    void aRefusedTableIsKeptWithItsReasonForTheDisciplineOfficeOfTheBureau() {
        String upload = upload("zh").statusCode(422).extract().path("upload");
        String uploads = "/api/inspection/v1/scheme-imports";
        As.account("discipline-head")
                .get(uploads)
                .then()
                .statusCode(200)
                .body("items[0].id", is(upload))
                .body("items[0].name", is("note.docx"))
                .body("items[0].refused", is("不是 .docx 或 .xlsx 文件"))
                .body("items[0].scheme", nullValue());
        As.account("discipline")
                .get(uploads + "/" + upload + "/file")
                .then()
                .statusCode(200)
                .body(is("no table"));
        As.account("staff").get(uploads).then().statusCode(403);
        As.account("staff").get(uploads + "/" + upload + "/file").then().statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(uploads)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(upload)));
        As.token(token -> token.bureau("changzhou").roles("discipline"))
                .get(uploads + "/" + upload + "/file")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse upload(String language) {
        return As.account("discipline")
                .header("Accept-Language", language)
                .multiPart(SchemeResourceTest.file("note.docx", "no table".getBytes(StandardCharsets.UTF_8)))
                .multiPart(SchemeResourceTest.text("方案"))
                .multiPart("year", "2026")
                .post("/api/inspection/v1/scheme-imports")
                .then();
    }
}
