package org.qingyuan.responsibility.planimport;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.ClamdConfig;
import org.qingyuan.responsibility.Plans;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
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
    void whatTheScannerFindsIsNotTakenAndWithoutAnAnswerNothingIs() throws IOException {
        byte[] clean = "没有表格".getBytes(StandardCharsets.UTF_8);
        byte[] infected = "EICAR".getBytes(StandardCharsets.US_ASCII);
        long before = count();
        try (ServerSocket scanner = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(scanner));
            QuarkusMock.installMockForType(new Clamd(at(scanner.getLocalPort())), Clamd.class);
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

    /** As clamd does: reads the command and the chunks, then says what it found. */
    private static void answer(ServerSocket scanner) {
        while (true) {
            try (Socket socket = scanner.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                in.readNBytes(10);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    bytes.write(in.readNBytes(length));
                }
                boolean bad = bytes.toString(StandardCharsets.UTF_8).contains("EICAR");
                socket.getOutputStream()
                        .write((bad ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0")
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static ClamdConfig at(int port) {
        return new ClamdConfig() {
            @Override
            public Optional<String> host() {
                return Optional.of("127.0.0.1");
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        };
    }
}
