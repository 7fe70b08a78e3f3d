package org.qingyuan.responsibility.planimport;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.ClamdConfig;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.ClamdStandIn;
import org.qingyuan.testkit.QingyuanTestResource;

/** What is imported comes through the same door as evidence. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class ImportScanTest {
    /** Who hands something in, and where. */
    private static final Map<String, String> DOORS = Map.of(
            "/plan-imports", "discipline", "/directory-imports", "admin", "/rosters/PROMOTED/imports", "discipline");

    @TempDir
    Path folder;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void whatTheScannerFindsIsNotTakenAndWithoutAnAnswerNothingIs() {
        byte[] clean = "没有表格".getBytes(StandardCharsets.UTF_8);
        byte[] infected = "EICAR".getBytes(StandardCharsets.US_ASCII);
        long before = count();
        try (ClamdStandIn scanner = ClamdStandIn.findingEicar()) {
            QuarkusMock.installMockForType(new Clamd(scanner.config(ClamdConfig.class)), Clamd.class);
            DOORS.forEach((door, account) -> {
                handIn(door, account, "表.xlsx", infected).statusCode(422).body("code", is("EVIDENCE_INFECTED"));
                handIn(door, account, "表.xlsx", clean)
                        .statusCode(422)
                        .body("code", is(oneOf("DOCUMENT_UNREADABLE", "WORKBOOK_UNREADABLE")));
            });
        }
        DOORS.forEach((door, account) ->
                handIn(door, account, "表.xlsx", clean).statusCode(503).body("code", is("SCAN_UNAVAILABLE")));
        assertEquals(before + 1, count(), "the clean one, refused for what it is");
    }

    @Test
    void workbooksWithMacrosAreRefusedAndTablesWithMacrosHandedOutToNobody() throws IOException {
        byte[] workbook = withMacros(As.account("admin")
                .get(API + "/directory/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        handIn("/directory-imports", "admin", "目录.xlsx", workbook)
                .statusCode(422)
                .body("code", is("EVIDENCE_DANGEROUS"));
        handIn("/rosters/PROMOTED/imports", "discipline", "新提拔.xlsx", workbook)
                .statusCode(422)
                .body("code", is("EVIDENCE_DANGEROUS"));
        String refused = handIn("/plan-imports", "discipline", "分解表.docx", withMacros(Files.readAllBytes(Plans.SEED)))
                .statusCode(422)
                .body("reason", is("MACROS"))
                .extract()
                .path("import");
        As.account("discipline-head")
                .get(API + "/plan-imports/" + refused + "/file")
                .then()
                .statusCode(422)
                .body("code", is("EVIDENCE_DANGEROUS"));
    }

    private static long count() {
        return As.account("discipline")
                .get(API + "/plan-imports?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    private static ValidatableResponse handIn(String door, String account, String name, byte[] bytes) {
        return As.account(account)
                .multiPart("file", name, bytes, "application/octet-stream")
                .post(API + door)
                .then();
    }

    private byte[] withMacros(byte[] office) throws IOException {
        Path file = Files.write(folder.resolve("macros.zip"), office);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.createDirectories(zip.getPath("/word"));
            Files.write(zip.getPath("/word/vbaProject.bin"), new byte[] {1});
        }
        return Files.readAllBytes(file);
    }
}
