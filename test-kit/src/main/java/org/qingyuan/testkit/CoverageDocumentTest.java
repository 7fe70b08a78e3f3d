package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds a document under docs/ that maps what was asked for to pages and tests, to what there is: every page named as
 * {@code `/records/new`} is routed, every {@code XTest}, {@code XTest.one, two}, {@code x.test.ts} and
 * {@code journey 31-integrity} exists, and in a table whose last heading is "shown by" no line goes without.
 */
public abstract class CoverageDocumentTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern PAGE = Pattern.compile("`(/[a-z/…-]*)`");
    private static final Pattern JOURNEYS = Pattern.compile("\\bjourneys? ((?:\\d+-[a-z-]+(?:, | and )?)+)");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z][A-Za-z0-9]+Test)\\b");
    private static final Pattern METHODS = Pattern.compile("\\b([A-Z][A-Za-z0-9]+Test)\\.([a-z]\\w+(?:, [a-z]\\w+)*)");
    private static final Pattern SCRIPT = Pattern.compile("\\b([A-Za-z]+(?:\\.dom)?\\.test\\.tsx?)\\b");
    private static final Pattern ROUTE = Pattern.compile("path: '(/[^']*)'");

    /** Of {@code docs/}. */
    protected abstract String document();

    @Test
    void everyPageThatItNamesIsRouted() {
        List<Pattern> routes = ROUTE.matcher(read(ROOT.resolve("web-ui/src/app/routes.tsx")))
                .results()
                .map(route -> Pattern.compile(route.group(1).replaceAll(":\\w+", "[^/]+")))
                .toList();
        assertNoneOf(PAGE, page -> routes.stream()
                .noneMatch(route -> route.matcher(page).matches()));
    }

    @Test
    void everyTestThatItNamesIsThere() {
        Map<String, Path> tests = tests();
        assertNoneOf(TEST, name -> !tests.containsKey(name));
    }

    @Test
    void everyMethodThatItNamesIsThere() {
        Map<String, Path> tests = tests();
        List<String> missing = named(METHODS)
                .flatMap(found -> Arrays.stream(found.group(2).split(", "))
                        .filter(method -> !Optional.ofNullable(tests.get(found.group(1)))
                                .map(file -> read(file).contains("void " + method + "("))
                                .orElse(false))
                        .map(method -> found.group(1) + "." + method))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyJourneyAndScriptThatItNamesIsThere() {
        Set<String> present = Stream.of("web-ui/e2e", "web-ui/src")
                .flatMap(folder -> files(ROOT.resolve(folder)))
                .map(file -> file.getFileName().toString().replace(".spec.ts", ""))
                .collect(Collectors.toSet());
        List<String> journeys = named(JOURNEYS)
                .flatMap(found -> Arrays.stream(found.group(1).split(", | and ")))
                .filter(name -> !present.contains(name))
                .toList();
        assertEquals(List.of(), journeys);
        assertNoneOf(SCRIPT, name -> !present.contains(name));
    }

    /** A line that nothing shows yet says so in bold. */
    @Test
    void everyLineOfATableIsShown() {
        boolean shown = false;
        StringBuilder bare = new StringBuilder();
        for (String line : (Iterable<String>) text().lines()::iterator) {
            if (!line.startsWith("|")) {
                shown = false;
            } else if (line.strip().endsWith("| shown by |")) {
                shown = true;
            } else if (shown && !line.startsWith("|---")) {
                String[] cells = line.split("\\|");
                String last = cells[cells.length - 1];
                boolean by = Stream.of(TEST, JOURNEYS, SCRIPT)
                        .anyMatch(pattern -> pattern.matcher(last).find());
                if (!by && !line.contains("**")) {
                    bare.append(line).append('\n');
                }
            }
        }
        assertEquals("", bare.toString());
    }

    protected final String text() {
        return read(ROOT.resolve("docs").resolve(document()));
    }

    private void assertNoneOf(Pattern pattern, Predicate<String> missing) {
        assertEquals(
                List.of(),
                named(pattern)
                        .map(found -> found.group(1))
                        .distinct()
                        .filter(missing)
                        .toList());
    }

    private Stream<MatchResult> named(Pattern pattern) {
        return pattern.matcher(text()).results();
    }

    /** Java tests of the whole system, those of the rules included. */
    private static Map<String, Path> tests() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(CoverageDocumentTest::files)
                    .filter(file -> file.getFileName().toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
