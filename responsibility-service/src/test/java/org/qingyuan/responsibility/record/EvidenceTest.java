package org.qingyuan.responsibility.record;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class EvidenceTest extends RecordJourney {

    @Test
    void whatDoesSomethingWhenOpenedIsRefusedByItsContent() throws IOException {
        String record = draft("staff", obligation("staff", 0), "危险文件", "2027-03-10");
        Map<String, byte[]> refused = Map.of(
                "签到.pdf",
                        ascii("MZ\u0090\0this program cannot be run in DOS mode")
                                .clone(),
                "脚本.txt", ascii("#!/bin/sh\nrm -rf /\n"),
                "页面.pdf", ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                "图.png", ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                "批处理.bat", ascii("del *.*"),
                "总结.docx", zip("word/document.xml", "word/vbaProject.bin"),
                "旧表.doc", ole());
        refused.forEach((name, bytes) ->
                upload("staff", record, name, bytes).statusCode(422).body("code", is("EVIDENCE_DANGEROUS")));
        upload("staff", record, "坏表.doc", broken(ole())).statusCode(422).body("code", is("EVIDENCE_DANGEROUS"));
        upload("staff", record, "总结.docx", docx("一切正常")).statusCode(200);
        upload("staff", record, "说明.txt", "只是文字".getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
        As.account("staff").get(API + "/records/" + record).then().body("evidence", hasSize(2));
    }

    @Test
    void aFileOfTheUnitIsFoundByItsHashAndUsedAgain() {
        String study = obligation("staff", 0);
        String first = draft("staff", study, "第一次", "2027-03-10");
        byte[] bytes = ascii("%PDF-1.4\n" + UUID.randomUUID() + "\n%%EOF\n");
        var stored = upload("staff", first, "签到表.pdf", bytes).statusCode(200).extract();
        String second = draft("staff", study, "第二次", "2027-04-10");
        String match = As.account("staff")
                .get(API + "/records/" + second + "/evidence?sha256=" + stored.path("sha256"))
                .then()
                .statusCode(200)
                .body("[0].title", is("第一次"))
                .extract()
                .path("[0].evidence");
        String id = UUID.randomUUID().toString();
        reuse("staff", second, id, match).statusCode(200).body("sha256", is((String) stored.path("sha256")));
        reuse("staff", second, id, match).statusCode(200);
        As.account("staff")
                .get(API + "/records/" + second)
                .then()
                .body("evidence", hasSize(1))
                .body("evidence[0].elsewhere", is(1));
        assertArrayEquals(
                bytes,
                As.account("staff")
                        .get(API + "/records/" + second + "/evidence/" + id)
                        .asByteArray());

        String foreign = draft("staff-yunxiu", obligation("staff-yunxiu", 6), "别的单位", "2027-03-10");
        As.account("staff-yunxiu")
                .get(API + "/records/" + foreign + "/evidence?sha256=" + stored.path("sha256"))
                .then()
                .statusCode(200)
                .body("$", empty());
        reuse("staff-yunxiu", foreign, UUID.randomUUID().toString(), match).statusCode(404);
    }

    @Test
    void whoLookedIsRecordedAndShown() {
        String study = obligation("staff", 0);
        String record = draft("staff", study, "谁看过", "2027-03-10");
        String file = upload("staff", record, "签到.pdf", PDF).extract().path("id");
        act("staff", record, "SUBMIT", null).statusCode(200);
        act("unit-leader", record, "SIGN", null).statusCode(200);
        String path = API + "/records/" + record + "/evidence/" + file;
        As.account("discipline").get(path).then().statusCode(200);
        As.account("discipline").header("Range", "bytes=4-7").get(path).then().statusCode(206);
        As.account("unit-leader").get(path + "?preview=true").then().statusCode(200);
        As.account("staff")
                .get(path + "/reads")
                .then()
                .statusCode(200)
                .body("how", contains("PREVIEW", "DOWNLOAD"))
                .body("name", hasItem("戴样例"));
        As.account("staff-yunxiu").get(path + "/reads").then().statusCode(404);
        As.account("staff-yunxiu").get(path + "/preview").then().statusCode(404);
    }

    @Test
    void aPartThatIsTheWholeFileIsAReading() {
        String record = draft("staff", obligation("staff", 0), "在部分中读完", "2027-03-10");
        String file = upload("staff", record, "签到.pdf", PDF).extract().path("id");
        act("staff", record, "SUBMIT", null).statusCode(200);
        act("unit-leader", record, "SIGN", null).statusCode(200);
        String path = API + "/records/" + record + "/evidence/" + file;
        Map<String, Integer> ranges = new LinkedHashMap<>();
        ranges.put("bytes=1-", 206);
        ranges.put("bytes=2-", 206);
        ranges.put("bytes=-999999999", 206);
        ranges.put("bytes=3-4,0-1", 200);
        ranges.put("items=1-", 200);
        ranges.forEach((range, status) ->
                As.account("discipline").header("Range", range).get(path).then().statusCode(status));
        // All but the second, which goes on with the first.
        As.account("staff")
                .get(path + "/reads")
                .then()
                .body("name", everyItem(is("戴样例")))
                .body("$", hasSize(4));
        As.account("discipline-head")
                .header("Range", "bytes=2-")
                .get(path)
                .then()
                .statusCode(206);
        As.account("staff").get(path + "/reads").then().body("name[0]", is("孙示例"));
    }

    @Test
    void textsOfChineseWindowsAreShownAsWritten() {
        String record = draft("staff", obligation("staff", 0), "文本", "2027-03-10");
        String text = "单位,件数\r\n政工室,3\r\n";
        preview("staff", record, upload("staff", record, "统计.csv", text.getBytes(Charset.forName("GBK"))))
                .body("text", contains("单位,件数", "政工室,3"));
        preview("staff", record, upload("staff", record, "统计.txt", text.getBytes(StandardCharsets.UTF_8)))
                .body("text", contains("单位,件数", "政工室,3"));
        // Long, and cut in the middle of a character.
        byte[] letters = "履职情况".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        preview("staff", record, upload("staff", record, "长.txt", letters))
                .body("cut", is(true))
                .body("text[0]", startsWith("履职情况"));
    }

    private static ValidatableResponse reuse(String account, String record, String id, String from) {
        return As.account(account)
                .contentType("application/json")
                .body(Map.of("evidence", from))
                .post(API + "/records/" + record + "/evidence/" + id + "/reuse")
                .then();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return out.toByteArray();
    }

    private static byte[] ole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.getRoot().createDirectory("Macros").createDirectory("VBA");
            ole.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    /** The chain of its directory leads nowhere: unread here, and repaired by an office program. */
    private static byte[] broken(byte[] ole) {
        int directoryAt = 0x30;
        Arrays.fill(ole, directoryAt, directoryAt + Integer.BYTES, (byte) 0x7f);
        return ole;
    }

    private static byte[] docx(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
        }
        return out.toByteArray();
    }
}
