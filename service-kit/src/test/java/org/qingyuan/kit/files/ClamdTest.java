package org.qingyuan.kit.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;

class ClamdTest {
    @TempDir
    Path folder;

    @Test
    void theWholeFileIsSentInChunksAndACleanOneIsTaken() throws Exception {
        byte[] bytes = new byte[150_000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("file"), bytes);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = serve(server, "stream: OK\0");
            assertEquals(Optional.empty(), clamd(server.getLocalPort()).scan(Files.newInputStream(file)));
            assertArrayEquals(bytes, received.get());
        }
    }

    @Test
    void whatIsFoundIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "bad");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            serve(server, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
            assertEquals(
                    Optional.of("Win.Test.EICAR_HDB-1"),
                    clamd(server.getLocalPort()).scan(Files.newInputStream(file)));
        }
    }

    @Test
    void anInfectedFileIsRefusedByItsSafeName() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            serve(server, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
            Problem problem = assertThrows(
                    Problem.class, () -> clamd(server.getLocalPort()).require(new byte[] {1}, "scans/letter.pdf"));
            assertEquals(ScanProblem.EVIDENCE_INFECTED, problem.code());
            assertEquals(
                    "The virus scanner found Win.Test.EICAR_HDB-1 in \"letter.pdf\".", problem.detail(Language.EN));
        }
    }

    @Test
    void aScannerThatCannotAnswerTakesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        int closed;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
            serve(server, "INSTREAM size limit exceeded. ERROR\0");
            unavailable(closed, file);
        }
        unavailable(closed, file);
    }

    @Test
    void withoutAScannerNothingIsScanned() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertEquals(Optional.empty(), new Clamd(config(Optional.empty(), 0)).scan(Files.newInputStream(file)));
    }

    private static void unavailable(int port, Path file) {
        Problem problem = assertThrows(Problem.class, () -> clamd(port).scan(Files.newInputStream(file)));
        assertEquals(ScanProblem.SCAN_UNAVAILABLE, problem.code());
    }

    /** As clamd does: reads the command and the chunks, then answers. */
    private static CompletableFuture<byte[]> serve(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    bytes.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Clamd clamd(int port) {
        return new Clamd(config(Optional.of("127.0.0.1"), port));
    }

    private static ClamdConfig config(Optional<String> host, int port) {
        return new ClamdConfig() {
            @Override
            public Optional<String> host() {
                return host;
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
