package org.qingyuan.responsibility.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** What somebody with a slow line, or with many files, may not take from the others. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MediaLimitsTest {
    @Inject
    DataSource database;

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void aSlowPosterHoldsNothing() throws Exception {
        String item = UUID.randomUUID().toString();
        MediaResourceTest.add("staff", item, MediaResourceTest.whole("staff", "警示片.mp4", MediaResourceTest.MP4))
                .statusCode(201);
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch sending = new CountDownLatch(1);
        InputStream pause = new InputStream() {
            @Override
            public int read() throws IOException {
                sending.countDown();
                try {
                    looked.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return -1;
            }
        };
        // A whole picture, of which the reader wants more than half of the bytes.
        byte[] picture = picture();
        int half = picture.length / 2;
        InputStream slow = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(picture, 0, half),
                pause,
                new ByteArrayInputStream(picture, half, picture.length - half))));
        HttpRequest poster = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + API + "/media/" + item + "/poster"))
                .header("Authorization", "Bearer " + As.tokenOf("staff"))
                .header("Content-Type", "application/octet-stream")
                .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> slow))
                .build();
        try (HttpClient line = HttpClient.newHttpClient()) {
            CompletableFuture<HttpResponse<Void>> answer =
                    line.sendAsync(poster, HttpResponse.BodyHandlers.discarding());
            sending.await();
            try (Connection other = database.getConnection();
                    Statement statement = other.createStatement()) {
                Thread.sleep(1000);
                String free = "select from media_item where id = '" + item + "' for update skip locked";
                assertTrue(statement.executeQuery(free).next(), "free while the picture is on its way");
            } finally {
                looked.countDown();
            }
            assertEquals(204, answer.get().statusCode());
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB), "bmp", bytes);
        return bytes.toByteArray();
    }

    @Test
    void ofManyUploadsLeftOpenTheOldestGoes() {
        List<String> uploads = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            uploads.add(MediaResourceTest.begin("staff-fazhi", "片段.mp4", 100));
        }
        for (int i = 0; i < 21; i++) {
            As.account("staff-fazhi")
                    .header("Tus-Resumable", "1.0.0")
                    .head(uploads.get(i))
                    .then()
                    .statusCode(i == 0 ? 404 : 200);
        }
    }
}
