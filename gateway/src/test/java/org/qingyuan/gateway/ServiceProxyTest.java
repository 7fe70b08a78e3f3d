package org.qingyuan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(GatewaySurroundings.class)
class ServiceProxyTest {
    private static final int MB = 1 << 20;

    @TestHTTPResource
    private URI gateway;

    @ConfigProperty(name = "test.upstream")
    private String upstream;

    @Test
    void aServiceThatIsDownIsSaidToBeDownAtOnce() {
        given().header("Authorization", "Bearer x")
                .header("Accept-Language", "en")
                .get("/api/inspection/v1/rounds")
                .then()
                .statusCode(503)
                .time(lessThan(2_500L))
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body(
                        "code", is("UNAVAILABLE"),
                        "detail", is("The service is not available just now; try again."));
    }

    @Test
    void aServiceThatSaysNothingIsNotWaitedForLong() {
        given().header("Authorization", "Bearer x")
                .get("/api/responsibility/v1/silent")
                .then()
                .statusCode(504)
                .body("code", is("UPSTREAM_TIMEOUT"));
    }

    @Test
    void aServiceThatBreaksOffIsSaidToHaveFailed() {
        given().header("Authorization", "Bearer x")
                .get("/api/responsibility/v1/breaks-off")
                .then()
                .statusCode(502)
                .body("code", is("UPSTREAM_FAILED"));
    }

    @Test
    void aBodyThatSaysItIsTooLargeDoesNotReachTheService() {
        int before = seen().getInt("calls");

        given().header("Authorization", "Bearer x")
                .body(new byte[MB + 1])
                .post("/api/responsibility/v1/records")
                .then()
                .statusCode(413)
                .body("code", is("PAYLOAD_TOO_LARGE"), "detail", is("内容过大，上限为 1 MB。"));

        assertThat(seen().getInt("calls")).isEqualTo(before);
    }

    @Test
    void aChunkedBodyIsCountedWhileItPasses() throws Exception {
        HttpResponse<String> answer = chunked("/api/responsibility/v1/records", 3 * MB);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void evidenceMayBeLarger() throws Exception {
        String evidence = "/api/responsibility/v1/records/7/evidence/9";

        assertThat(chunked(evidence, 2 * MB).statusCode()).isEqualTo(200);
        assertThat(chunked(evidence, 2 * MB + 1).statusCode()).isEqualTo(413);
    }

    @Test
    void aConnectionServesTheNextRequestAfterARefusal() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(chunked("/api/responsibility/v1/records", 2 * MB).statusCode())
                    .isEqualTo(413);
            assertThat(chunked("/api/responsibility/v1/records", 10).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void bytesReachTheServiceWhileMoreAreStillToCome() throws Exception {
        long before = seen().getLong("bytes");
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream()
                    .write(("POST /api/responsibility/v1/records HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer x\r\nContent-Length: 20000\r\n\r\n" + "x".repeat(15_000))
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            long deadline = System.nanoTime() + 900_000_000L;
            while (seen().getLong("bytes") < before + 15_000 && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }

            assertThat(seen().getLong("bytes")).isGreaterThanOrEqualTo(before + 15_000);
        }
    }

    private HttpResponse<String> chunked(String path, int length) throws IOException, InterruptedException {
        InputStream body = new ByteArrayInputStream(new byte[length]);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(gateway.resolve(path))
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Authorization", "Bearer x")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private JsonPath seen() {
        return given().baseUri(upstream).get("/seen").jsonPath();
    }
}
