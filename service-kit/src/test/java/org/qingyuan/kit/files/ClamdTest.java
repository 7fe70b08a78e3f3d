package org.qingyuan.kit.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.testkit.ClamdStandIn;

class ClamdTest {
    @Test
    void theWholeFileIsSentInChunksAndACleanOneIsTaken() {
        byte[] bytes = new byte[150_000];
        new Random(1).nextBytes(bytes);
        AtomicReference<byte[]> received = new AtomicReference<>();
        try (ClamdStandIn scanner = ClamdStandIn.answering(sent -> {
            received.set(sent);
            return "stream: OK";
        })) {
            assertEquals(Optional.empty(), clamd(scanner).scan(new ByteArrayInputStream(bytes)));
        }
        assertArrayEquals(bytes, received.get());
    }

    @Test
    void whatIsFoundIsNamed() {
        try (ClamdStandIn scanner = ClamdStandIn.answering(sent -> "stream: Win.Test.EICAR_HDB-1 FOUND")) {
            assertEquals(Optional.of("Win.Test.EICAR_HDB-1"), clamd(scanner).scan(file()));
        }
    }

    @Test
    void anInfectedFileIsRefusedByItsSafeName() {
        try (ClamdStandIn scanner = ClamdStandIn.answering(sent -> "stream: Win.Test.EICAR_HDB-1 FOUND")) {
            Clamd clamd = clamd(scanner);
            Problem problem = assertThrows(Problem.class, () -> clamd.require(new byte[] {1}, "scans/letter.pdf"));
            assertEquals(ScanProblem.EVIDENCE_INFECTED, problem.code());
            assertEquals(
                    "The virus scanner found Win.Test.EICAR_HDB-1 in \"letter.pdf\".", problem.detail(Language.EN));
        }
    }

    @Test
    void aScannerThatCannotAnswerTakesNothing() {
        Clamd clamd;
        try (ClamdStandIn scanner = ClamdStandIn.answering(sent -> "Can't allocate memory ERROR")) {
            clamd = clamd(scanner);
            unavailable(clamd);
        }
        unavailable(clamd);
    }

    /** Later it would be no smaller. */
    @Test
    void whatIsLargerThanTheScannerTakesIsSaidToBe() {
        try (ClamdStandIn scanner = ClamdStandIn.answering(sent -> "INSTREAM size limit exceeded. ERROR")) {
            Problem problem = assertThrows(Problem.class, () -> clamd(scanner).scan(file()));
            assertEquals(ScanProblem.SCAN_TOO_LARGE, problem.code());
        }
    }

    /** As clamd does it: it says so and hangs up while the bytes still come. */
    @Test
    void theScannerMayHangUpInTheMiddle() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().readNBytes(100_000);
                    socket.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes());
                    socket.shutdownOutput();
                    socket.getInputStream().readNBytes(100_000);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            ClamdConfig config = new ClamdConfig() {
                @Override
                public Optional<String> host() {
                    return Optional.of("127.0.0.1");
                }

                @Override
                public int port() {
                    return server.getLocalPort();
                }

                @Override
                public Duration timeout() {
                    return Duration.ofSeconds(5);
                }
            };
            InputStream film = new ByteArrayInputStream(new byte[20_000_000]);
            Problem problem = assertThrows(Problem.class, () -> new Clamd(config).scan(film));
            assertEquals(ScanProblem.SCAN_TOO_LARGE, problem.code());
        }
    }

    @Test
    void withoutAScannerNothingIsScanned() {
        assertEquals(Optional.empty(), new Clamd(ClamdStandIn.noScanner(ClamdConfig.class)).scan(file()));
    }

    private static void unavailable(Clamd clamd) {
        Problem problem = assertThrows(Problem.class, () -> clamd.scan(file()));
        assertEquals(ScanProblem.SCAN_UNAVAILABLE, problem.code());
    }

    private static InputStream file() {
        return new ByteArrayInputStream(new byte[] {1});
    }

    private static Clamd clamd(ClamdStandIn scanner) {
        return new Clamd(scanner.config(ClamdConfig.class));
    }
}
