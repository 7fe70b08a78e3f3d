package org.qingyuan.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class DatabaseProblemsTest {
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
        assertEquals(Optional.ofNullable(expected), DatabaseProblems.of(thrown).map(problem ->
                (BaseProblem) problem.code()));
    }
}
