package org.qingyuan.kit.files;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class FileStoreTest {
    private static final String FILES = "/api/sample/v1/files/";
    private static final byte[] PDF = "%PDF-1.7\nhello".getBytes(StandardCharsets.US_ASCII);

    @ConfigProperty(name = "qingyuan.files.folder")
    Path folder;

    @Inject
    FileSweeper sweeper;

    @Inject
    FileCheck check;

    @Inject
    MeterRegistry meters;

    @Inject
    BlobFolder blobs;

    @Inject
    EntityManager entities;

    @Test
    void theBytesDecideWhatAFileIs() {
        UUID id = UUID.randomUUID();
        store("staff", id, "学习记录.txt", PDF)
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("name", equalTo("学习记录.txt"))
                .body("size", equalTo(14))
                .body("mediaType", equalTo("application/pdf"))
                .body("sha256", equalTo("79d6a59e1f914ed60b8216fcec3f3732c959e1636527e68c415bb52c1ef4ee79"));
        byte[] back = As.account("staff")
                .get(FILES + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"____.txt\"; filename*=UTF-8''%E5%AD%A6%E4%B9%A0%E8%AE%B0%E5%BD%95.txt")
                .extract()
                .asByteArray();
        assertArrayEquals(PDF, back);
    }

    @Test
    void aPartOfAFile() {
        UUID id = UUID.randomUUID();
        store("staff", id, "a.pdf", PDF).statusCode(200);
        range(id, "bytes=9-12", 206).header("Content-Range", "bytes 9-12/14").body(equalTo("hell"));
        range(id, "bytes=9-", 206).header("Content-Range", "bytes 9-13/14").body(equalTo("hello"));
        range(id, "bytes=-2", 206).header("Content-Range", "bytes 12-13/14").body(equalTo("lo"));
        range(id, "bytes=9-99", 206).header("Content-Range", "bytes 9-13/14").body(equalTo("hello"));
        range(id, "bytes=0-1,3-4", 200).header("Content-Length", "14");
        range(id, "bytes=14-", 416)
                .contentType("application/problem+json")
                .header("Content-Range", "bytes */14")
                .body("code", equalTo("RANGE_NOT_SATISFIABLE"));
    }

    @Test
    void aRepeatedUploadDoesNoHarmAndAnotherUnderTheSameIdIsAConflict() {
        UUID id = UUID.randomUUID();
        store("staff", id, "a.pdf", PDF).statusCode(200);
        store("staff", id, "a.pdf", PDF).statusCode(200).body("id", equalTo(id.toString()));
        store("staff", id, "a.pdf", "other".getBytes()).statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    void theLimitHoldsWhileBytesCome() throws IOException {
        long before = filesIn("staging");
        store("staff", UUID.randomUUID(), "big.bin", new byte[100_001])
                .statusCode(413)
                .body("code", equalTo("PAYLOAD_TOO_LARGE"))
                .body("detail", equalTo("内容过大，上限为 97 KB。"))
                .body("maxBytes", equalTo(100_000));
        assertEquals(before, filesIn("staging"));
        store("staff", UUID.randomUUID(), "fits.bin", new byte[100_000]).statusCode(200);
    }

    @Test
    void theSameBytesAreKeptOnceWithinAUnitAndNeverAcross() throws IOException {
        byte[] bytes = UUID.randomUUID().toString().getBytes();
        store("staff", UUID.randomUUID(), "a.txt", bytes).statusCode(200);
        long once = filesIn("blobs");
        store("staff", UUID.randomUUID(), "b.txt", bytes).statusCode(200);
        assertEquals(once, filesIn("blobs"));
        store("staff-fazhi", UUID.randomUUID(), "c.txt", bytes).statusCode(200);
        assertEquals(once + 1, filesIn("blobs"));
    }

    @Test
    void anotherBureauSeesNothing() {
        UUID id = UUID.randomUUID();
        store("staff", id, "a.pdf", PDF).statusCode(200);
        As.token(token -> token.roles("staff").bureau("changzhou"))
                .get(FILES + id)
                .then()
                .statusCode(404);
    }

    @Test
    void whatNoRowSpeaksOfIsPutAsideAfterADayAndGoesAfterAMonth() throws IOException {
        UUID kept = UUID.randomUUID();
        store("staff", kept, "a.txt", kept.toString().getBytes()).statusCode(200);
        UUID blob = UUID.randomUUID();
        Path orphan = blobs.path(blob);
        Path broken = folder.resolve("staging").resolve(UUID.randomUUID().toString());
        Path young = folder.resolve("staging").resolve(UUID.randomUUID().toString());
        for (Path path : new Path[] {orphan, broken, young}) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, "left over");
        }
        age(young);
        Instant now = Instant.now();
        sweeper.sweep(now);
        assertFalse(Files.exists(orphan));
        assertFalse(Files.exists(broken));
        assertTrue(Files.exists(young));
        assertEquals("left over", Files.readString(aside(blob)));
        As.account("staff").get(FILES + kept).then().statusCode(200);

        sweeper.sweep(now.plus(Duration.ofDays(29)));
        assertTrue(Files.exists(aside(blob)));
        sweeper.sweep(now.plus(Duration.ofDays(31)));
        assertFalse(Files.exists(aside(blob)));
        Files.deleteIfExists(young);
    }

    /** As after a start on a database that was restored to an earlier day, and is then rolled forward. */
    @Test
    void evidenceOutlivesADatabaseThatForgotIt() throws IOException {
        UUID id = UUID.randomUUID();
        UUID blob = UUID.randomUUID();
        Files.createDirectories(blobs.path(blob).getParent());
        Files.writeString(blobs.path(blob), "evidence");
        age(null);
        sweeper.sweep(Instant.now());
        assertTrue(Files.exists(aside(blob)));

        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        insert into stored_file (id, bureau, name, size, media_type, sha256, blob, stored_at)
                        values (?1, 'jintan', 'a.txt', 8, 'text/plain', repeat('0', 64), ?2, now())
                        """)
                .setParameter(1, id)
                .setParameter(2, blob)
                .executeUpdate());
        assertEquals(1, sweeper.sweep(Instant.now()).back());
        As.account("staff").get(FILES + id).then().statusCode(200).body(equalTo("evidence"));
    }

    /** What a network file system leaves of an open file, or a copying program of half a one. */
    @Test
    void whatOthersPutThereHoldsUpNothing() throws IOException {
        UUID orphan = UUID.randomUUID();
        Path foreign = blobs.path(orphan).resolveSibling(".nfs0000000000000001");
        Files.createDirectories(foreign.getParent());
        Files.createDirectories(folder.resolve("orphans"));
        Files.writeString(blobs.path(orphan), "left over");
        Files.writeString(foreign, "open");
        Files.writeString(folder.resolve("orphans/.DS_Store"), "foreign");
        age(null);
        sweeper.sweep(Instant.now());
        assertTrue(Files.exists(aside(orphan)));
        assertTrue(Files.exists(foreign));
        try (Stream<Path> aside = Files.list(folder.resolve("orphans"))) {
            assertEquals(
                    aside.count() - 1,
                    meters.get("qingyuan.files.orphans").gauge().value());
        }
        Files.delete(foreign);
        Files.delete(folder.resolve("orphans/.DS_Store"));
    }

    @Test
    void whatLostItsBytesIsCounted() throws IOException {
        UUID whole = UUID.randomUUID();
        UUID cut = UUID.randomUUID();
        UUID lost = UUID.randomUUID();
        for (UUID id : new UUID[] {whole, cut, lost}) {
            store("staff", id, "a.txt", id.toString().getBytes()).statusCode(200);
        }
        check.check();
        double before = meters.get("qingyuan.files.missing").gauge().value();
        Files.writeString(blobs.path(blob(cut)), "half");
        Files.delete(blobs.path(blob(lost)));
        check.check();
        assertEquals(before + 2, meters.get("qingyuan.files.missing").gauge().value());
        long told = (long) meters.get("qingyuan.job.last.success")
                .tag("job", "file-check")
                .gauge()
                .value();
        assertTrue(Math.abs(told - Instant.now().getEpochSecond()) < 60, "" + told);
    }

    private UUID blob(UUID file) {
        return (UUID) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select blob from stored_file where id = ?1", UUID.class)
                        .setParameter(1, file)
                        .getSingleResult());
    }

    private void age(Path except) throws IOException {
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
        for (String part : new String[] {"blobs", "staging"}) {
            try (Stream<Path> all = Files.walk(folder.resolve(part))) {
                for (Path path : all.filter(Files::isRegularFile)
                        .filter(path -> !path.equals(except))
                        .toList()) {
                    Files.setLastModifiedTime(path, yesterday);
                }
            }
        }
    }

    private Path aside(UUID blob) {
        return folder.resolve("orphans").resolve(blob.toString());
    }

    private static ValidatableResponse store(String account, UUID id, String name, byte[] bytes) {
        return As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(bytes)
                .put(FILES + id)
                .then();
    }

    private static ValidatableResponse range(UUID id, String range, int status) {
        return As.account("staff").header("Range", range).get(FILES + id).then().statusCode(status);
    }

    private long filesIn(String part) throws IOException {
        Path path = folder.resolve(part);
        if (!Files.exists(path)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
