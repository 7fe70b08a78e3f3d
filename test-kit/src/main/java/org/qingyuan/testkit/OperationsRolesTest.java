package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract with every role of the realm. The table {@code operations-roles.txt} in the test resources
 * has a line {@code METHOD /path: role role} for each; an operation that is not in it fails, and so does a line without an
 * operation.
 */
public abstract class OperationsRolesTest {
    private static final String TABLE = "/operations-roles.txt";

    /** The realm's roles, spelled out here as well: a role that is added must be thought about in every table. */
    private static final List<String> ROLES = List.of(
            "staff",
            "unit-leader",
            "discipline",
            "discipline-head",
            "intake",
            "case-manager",
            "handler",
            "adjudicator",
            "inspector",
            "bureau-leader",
            "superior",
            "auditor",
            "admin",
            "directory-feed",
            "fact-reader",
            "fulfilment-notifier",
            "measure-notifier",
            "evaluation-notifier",
            "outcome-reader",
            "lead-transfer");

    @Test
    void everyOperationIsInTheTable() {
        Set<String> operations = new TreeSet<>();
        OpenApi.operations().forEach(operation -> operations.add(operation.key()));
        assertEquals(operations, table().keySet(), "operations of the contract and of " + TABLE);
    }

    @Test
    void theTableNamesOnlyRolesOfTheRealm() {
        table().forEach((operation, roles) -> assertTrue(ROLES.containsAll(roles), operation + ": " + roles));
    }

    @Test
    void nobodyComesInWithoutAToken() {
        List<String> wrong = new ArrayList<>();
        for (OpenApi.Operation operation : OpenApi.operations()) {
            check(
                    wrong,
                    operation,
                    "without a token",
                    OpenApi.send(null, operation).statusCode(),
                    401);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void rolesDoWhatTheTableSaysAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        Map<String, Set<String>> table = table();
        Map<String, String> tokens = new HashMap<>();
        ROLES.forEach(role -> tokens.put(role, shaped(role, new Token()).sign()));
        for (OpenApi.Operation operation : OpenApi.operations()) {
            Set<String> allowed = table.getOrDefault(operation.key(), Set.of());
            for (String role : ROLES) {
                int status = OpenApi.send(tokens.get(role), operation).statusCode();
                if (!allowed.contains(role)) {
                    check(wrong, operation, "as " + role, status, 403);
                } else if (status == 401 || status == 403 || status >= 500) {
                    wrong.add("%s as %s: %d, but the table allows it".formatted(operation.key(), role, status));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** One caller per role; overridden where a role needs more than a bureau to get past its own checks. */
    protected Token shaped(String role, Token token) {
        return token.roles(role);
    }

    private static void check(List<String> wrong, OpenApi.Operation operation, String who, int status, int expected) {
        if (status != expected) {
            wrong.add("%s %s: %d instead of %d".formatted(operation.key(), who, status, expected));
        }
    }

    private Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        try (InputStream in = getClass().getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new AssertionError("There is no " + TABLE + " in the test resources");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(": ");
                        String roles =
                                colon < 0 ? "" : line.substring(colon + 2).strip();
                        String key = (colon < 0 ? line.replaceAll(":$", "") : line.substring(0, colon)).strip();
                        table.put(
                                key,
                                new TreeSet<>(Arrays.asList(roles.isEmpty() ? new String[0] : roles.split("\\s+"))));
                    });
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
