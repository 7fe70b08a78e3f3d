package org.qingyuan.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.gateway.FickleService.answer;
import static org.qingyuan.gateway.FickleService.write;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a question when its service, or whoever asked, breaks off. */
class ServiceProxyTest {
    /** Little enough that an answer which nobody reads soon stays in the gateway. */
    private static final int SMALL_BUFFER = 4096;
    /** More than the connection to the browser takes, less than at which the gateway stops reading from the service. */
    private static final int UNREAD = 48 * 1024;

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class.getName());

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final CountDownLatch browserLeft = new CountDownLatch(1);
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private FickleService service;
    private Vertx vertx;
    private HttpServer gateway;

    @BeforeEach
    void listen() {
        LOG.setLevel(Level.ALL);
        log.setLevel(Level.ALL);
        LOG.addHandler(log);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(log);
        LOG.setLevel(null);
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        service.close();
    }

    private void begin(FickleService.Answers answers) throws IOException {
        service = new FickleService(answers);
        URI address = service.address();
        GatewayConfig config = new SingleConnection(address);
        vertx = Vertx.vertx();
        ServiceProxy proxy = new ServiceProxy(vertx, config, new BodyLimits(config));
        Router router = Router.router(vertx);
        router.route().handler(context -> {
            context.request().connection().closeHandler(gone -> browserLeft.countDown());
            proxy.forward(context, address, null);
        });
        gateway = vertx.createHttpServer(new HttpServerOptions().setSendBufferSize(SMALL_BUFFER))
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private CompletableFuture<HttpResponse<String>> ask(String method, String path, BodyPublisher body) {
        URI address = URI.create("http://127.0.0.1:" + gateway.actualPort() + path);
        return browser.sendAsync(
                HttpRequest.newBuilder(address).method(method, body).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        return ask(method, path, BodyPublishers.noBody()).get(20, TimeUnit.SECONDS);
    }

    /** A browser that asks and does not read what it is told. */
    private Socket inattentive(String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), gateway.actualPort()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private void leave(Socket browser) throws Exception {
        browser.setSoLinger(true, 0);
        browser.close();
        assertTrue(browserLeft.await(10, TimeUnit.SECONDS));
        // What the gateway does about it, it does in the turns that follow.
        Thread.sleep(200);
    }

    private List<String> warnings() {
        return logged.stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogRecord::getMessage)
                .toList();
    }

    @Test
    void whoLeavesAnAnswerThatIsWholeTakesNoConnectionFromTheNext() throws Exception {
        CountDownLatch nextHasCome = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        begin((asked, connection) -> {
            if (asked.path().equals("/long")) {
                write(connection, answer("x".repeat(UNREAD)));
                return;
            }
            nextHasCome.countDown();
            mayAnswer.await();
            write(connection, answer("saved"));
        });
        Socket first = inattentive("/long");
        // A change, which nobody may send twice.
        CompletableFuture<HttpResponse<String>> next = ask("POST", "/change", BodyPublishers.noBody());
        assertTrue(nextHasCome.await(10, TimeUnit.SECONDS));
        assertEquals(
                List.of(1, 1),
                service.asked.stream().map(FickleService.Asked::connection).toList());
        leave(first);
        mayAnswer.countDown();
        HttpResponse<String> saved = next.get(20, TimeUnit.SECONDS);
        assertEquals(200, saved.statusCode(), saved::body);
        assertEquals("saved", saved.body());
        assertEquals(List.of(), warnings());
    }

    @Test
    void whoLeavesBeforeTheAnswerIsNoWarning() throws Exception {
        CountDownLatch hasCome = new CountDownLatch(1);
        begin((asked, connection) -> {
            hasCome.countDown();
            if (asked.path().equals("/short")) {
                write(connection, answer("well"));
            }
        });
        Socket first = inattentive("/never");
        assertTrue(hasCome.await(10, TimeUnit.SECONDS));
        leave(first);
        assertEquals(200, ask("GET", "/short").statusCode());
        assertEquals(1, service.asked("/never").size());
        assertEquals(List.of(), warnings());
        assertEquals(1, logged.size());
    }

    @Test
    void whoBreaksOffAnUploadIsNoWarning() throws Exception {
        CountDownLatch hasCome = new CountDownLatch(1);
        begin((asked, connection) -> hasCome.countDown());
        Socket uploading = upload();
        leave(uploading);
        assertEquals(List.of(), warnings());
    }

    @Test
    void aServiceThatBreaksOffAnUploadIsAWarning() throws Exception {
        begin((asked, connection) -> {});
        service.closeAfterHead();
        Socket uploading = upload();
        assertTrue(new String(uploading.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).endsWith("502"));
        assertEquals(
                1,
                warnings().size(),
                () -> "" + logged.stream().map(LogRecord::getMessage).toList());
    }

    /** The first part of a body. */
    private Socket upload() throws Exception {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.actualPort());
        socket.setSoTimeout(10_000);
        String head = "PUT /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[500_000]);
        Thread.sleep(200);
        return socket;
    }

    @ParameterizedTest
    @CsvSource({"GET, false", "HEAD, false", "GET, true", "HEAD, true"})
    void whatOnlyReadsIsAskedOnceMore(String method, boolean byReset) throws Exception {
        begin((asked, connection) -> {
            if (service.asked("/list").size() == 1) {
                breakOff(connection, byReset);
            } else {
                write(connection, asked.method().equals("HEAD") ? "HTTP/1.1 200 OK\r\n\r\n" : answer("well"));
            }
        });
        HttpResponse<String> answer = ask(method, "/list");
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(method.equals("GET") ? "well" : "", answer.body());
        assertEquals(2, service.asked("/list").size());
        // The next question on the browser's connection still finds its way.
        assertEquals(200, ask("GET", "/other").statusCode());
        assertEquals(List.of(), warnings());
    }

    @ParameterizedTest
    @CsvSource({"GET, 2", "HEAD, 2", "POST, 1", "PUT, 1", "PATCH, 1", "DELETE, 1", "OPTIONS, 1"})
    void nothingIsAskedMoreOftenThanThat(String method, int times) throws Exception {
        begin((asked, connection) -> breakOff(connection, false));
        HttpResponse<String> answer = ask(method, "/down");
        assertEquals(502, answer.statusCode());
        assertEquals(times, service.asked("/down").size());
        assertEquals(1, warnings().size(), () -> "" + warnings());
    }

    @Test
    void whatBringsABodyIsNotAskedAgain() throws Exception {
        begin((asked, connection) -> breakOff(connection, false));
        HttpResponse<String> answer =
                ask("GET", "/search", BodyPublishers.ofString("{}")).get(20, TimeUnit.SECONDS);
        assertEquals(502, answer.statusCode());
        assertEquals(1, service.asked("/search").size());
    }

    @Test
    void anAnswerThatHasBegunIsNotAskedForAgain() throws Exception {
        begin((asked, connection) -> {
            write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegun");
            breakOff(connection, false);
        });
        CompletableFuture<HttpResponse<String>> answer = ask("GET", "/begun", BodyPublishers.noBody());
        assertTrue(answer.handle((whole, failure) -> failure != null).get(20, TimeUnit.SECONDS));
        assertEquals(1, service.asked("/begun").size());
    }

    @Test
    void aServiceThatIsDownIsUnavailable() throws Exception {
        begin((asked, connection) -> {});
        service.close();
        HttpResponse<String> answer = ask("GET", "/list");
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("\"UNAVAILABLE\""), answer::body);
        assertEquals(1, warnings().size(), () -> "" + warnings());
    }

    @Test
    void aServiceThatIsSilentIsNotAskedAgain() throws Exception {
        begin((asked, connection) -> {});
        assertEquals(504, ask("GET", "/silent").statusCode());
        assertEquals(1, service.asked("/silent").size());
        assertEquals(1, warnings().size(), () -> "" + warnings());
    }

    private static void breakOff(Socket connection, boolean byReset) throws IOException {
        if (byReset) {
            connection.setSoLinger(true, 0);
        }
        connection.close();
    }
}
