package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the text of a module's sources shows. */
public abstract class SourceRulesTest {
    private static final int LONGEST_FILE = 300;

    /** The database's own idea of the day. A method of Java's is preceded by a dot, {@code Instant.now()}. */
    private static final Pattern DATABASE_CLOCK = Pattern.compile(
            "(?i)(?<![.\\w])(now\\(\\)|current_date|current_timestamp|localtimestamp|clock_timestamp\\(\\)"
                    + "|statement_timestamp\\(\\)|transaction_timestamp\\(\\))");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME)\\b");

    /** Versions are compared as numbers: one with seconds would stand after every later one without. */
    private static final Pattern MIGRATION = Pattern.compile("V\\d{12}__[a-z0-9_]+\\.sql");

    /** Files that may ask the database for the time, each with its reason beside it. */
    protected List<String> mayAskTheDatabaseForTheTime() {
        return List.of();
    }

    @Test
    void filesAreShort() {
        assertEquals(
                List.of(),
                files("src", ".java", ".sql")
                        .filter(file -> lines(file).size() > LONGEST_FILE)
                        .toList());
    }

    @Test
    void businessDaysNeverComeFromTheDatabaseClock() {
        List<String> found = new ArrayList<>();
        files("src/main", ".java", ".sql")
                .filter(file -> !mayAskTheDatabaseForTheTime()
                        .contains(file.getFileName().toString()))
                .forEach(file -> matches(file, DATABASE_CLOCK, found));
        assertEquals(List.of(), found);
    }

    @Test
    void migrationsAreNumberedToTheMinute() {
        assertEquals(
                List.of(),
                files("src/main/resources/db/migration", ".sql")
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !MIGRATION.matcher(name).matches())
                        .toList());
    }

    @Test
    void nothingIsLeftForLater() {
        List<String> found = new ArrayList<>();
        files("src", ".java", ".sql", ".properties").forEach(file -> matches(file, UNFINISHED, found));
        assertEquals(List.of(), found);
    }

    private static void matches(Path file, Pattern pattern, List<String> found) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (pattern.matcher(line).find() && (pattern == UNFINISHED || !isComment(line))) {
                found.add(file + ":" + (i + 1) + ": " + line);
            }
        }
    }

    private static boolean isComment(String line) {
        return line.startsWith("--") || line.startsWith("*") || line.startsWith("/*") || line.startsWith("//");
    }

    private static Stream<Path> files(String folder, String... endings) {
        Path path = Path.of(folder);
        if (Files.notExists(path)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all
                    .filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
