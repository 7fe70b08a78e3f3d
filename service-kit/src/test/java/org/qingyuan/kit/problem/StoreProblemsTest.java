package org.qingyuan.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class StoreProblemsTest {
    @Inject
    DataSource database;

    /** Pages try again by themselves what is not to be had for a moment. */
    @Test
    void aPoolWithoutAFreeConnectionIsNoFault() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            SQLException refused = assertThrows(SQLException.class, () -> {
                while (taken.size() < 500) {
                    taken.add(database.getConnection());
                }
            });
            assertEquals(Optional.of(BaseProblem.UNAVAILABLE), found(new IllegalStateException(refused)));
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAsSuch() {
        IOException full = assertThrows(IOException.class, () -> {
            try (FileChannel out = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(new byte[1]));
            }
        });
        assertEquals(Optional.of(BaseProblem.STORAGE_FULL), found(new UncheckedIOException(full)));
        assertEquals(Optional.empty(), found(new UncheckedIOException(new IOException("Connection reset"))));
    }

    private static Optional<ProblemCode> found(Throwable thrown) {
        return StoreProblems.of(thrown).map(Problem::code);
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION_UNABLE_TO_CONNECT, UNAVAILABLE",
        "CONNECTION_FAILURE, UNAVAILABLE",
        "OUT_OF_MEMORY, UNAVAILABLE",
        "QUERY_CANCELED, TOOK_TOO_LONG",
        "UNIQUE_VIOLATION, CONFLICT",
        "SERIALIZATION_FAILURE, CONFLICT",
        "NUMERIC_VALUE_OUT_OF_RANGE, INVALID_REQUEST",
        "SYNTAX_ERROR,"
    })
    void whatTheDatabaseHadAgainstItIsFoundBelow(PSQLState state, BaseProblem expected) {
        Throwable thrown = new IllegalStateException(new RuntimeException(new PSQLException("refused", state)));
        assertEquals(
                Optional.ofNullable(expected), StoreProblems.of(thrown).map(problem -> (BaseProblem) problem.code()));
    }
}
