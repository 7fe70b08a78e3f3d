package org.qingyuan.kit.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
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
        try (ClamdStandIn scanner = ClamdStandIn.answering(sent -> "INSTREAM size limit exceeded. ERROR")) {
            clamd = clamd(scanner);
            unavailable(clamd);
        }
        unavailable(clamd);
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
