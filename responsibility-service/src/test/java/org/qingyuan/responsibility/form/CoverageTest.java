package org.qingyuan.responsibility.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/coverage.md to the table and to what is shipped: 39 rows, and every page, form, field, test and journey named. */
class CoverageTest {
    private static final Path DOCUMENT = Path.of("../docs/coverage.md");
    private static final Pattern FORM = Pattern.compile("form `([a-z-]+)` \\(([^)]*)\\)|same form \\(([^)]*)\\)");
    private static final Pattern PAGE = Pattern.compile("`(/[a-z/…-]+)`");
    private static final Pattern JOURNEY = Pattern.compile("\\b(\\d+-[a-z-]+)\\b(?=[^`]*$)", Pattern.MULTILINE);
    private static final Pattern METHODS = Pattern.compile("([A-Z][A-Za-z]+Test)\\.([a-z]\\w+)((?:, [a-z]\\w+)*)");
    private static final Pattern TEST = Pattern.compile("\\b([A-Z][A-Za-z]+Test)\\b");

    private final Map<String, JsonNode> forms = ShippedForms.all()
            .collect(Collectors.toMap(
                    ShippedForms.Shipped::code,
                    shipped -> FormJson.tree(shipped.form().schema())));

    @Test
    void everyRowOfTheTableIsThere() throws IOException {
        assertEquals(39, text().lines().filter(line -> line.startsWith("## ")).count());
    }

    @Test
    void everyFormAndFieldThatItNamesIsShipped() throws IOException {
        List<String> missing = new ArrayList<>();
        String code = null;
        Matcher named = FORM.matcher(text());
        while (named.find()) {
            code = named.group(1) == null ? code : named.group(1);
            String fields = named.group(1) == null ? named.group(3) : named.group(2);
            Set<String> titles = titles(forms.get(code));
            // 新形式、新做法 is one title: the longest that fits goes first.
            String left = titles.stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .reduce(fields, (words, title) -> words.replace(title, ""));
            if (!left.matches("、*")) {
                missing.add(code + ": " + left);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Set<String> present;
        try (Stream<Path> files = Stream.of("responsibility", "case", "inspection")
                .flatMap(service -> files(Path.of("../" + service + "-service/src/test")))) {
            present = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        Set<String> named = new TreeSet<>();
        Matcher matcher = TEST.matcher(text());
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        named.removeAll(present);
        assertTrue(named.isEmpty(), named::toString);
    }

    /** Of {@code XTest.one, two} both. */
    @Test
    void everyMethodThatItNamesIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher named = METHODS.matcher(text());
        while (named.find()) {
            String source = sources(named.group(1));
            for (String method : (named.group(2) + named.group(3)).split(", ")) {
                if (!source.contains("void " + method + "(")) {
                    missing.add(named.group(1) + "." + method);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyPageThatItNamesIsRouted() throws IOException {
        String routes = Files.readString(Path.of("../web-ui/src/app/routes.tsx"));
        List<Pattern> routed = Pattern.compile("path: '(/[^']+)'")
                .matcher(routes)
                .results()
                .map(route -> Pattern.compile(route.group(1).replaceAll(":\\w+", "[^/]+")))
                .toList();
        assertEquals(
                List.of(),
                PAGE.matcher(text())
                        .results()
                        .map(page -> page.group(1))
                        .filter(page -> routed.stream()
                                .noneMatch(route -> route.matcher(page).matches()))
                        .toList());
    }

    @Test
    void everyJourneyThatItNamesIsWalked() throws IOException {
        Set<String> present = files(Path.of("../web-ui/e2e"))
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".spec.ts"))
                .map(name -> name.replace(".spec.ts", ""))
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        text().lines()
                .filter(line -> line.startsWith("Shown by:"))
                .forEach(line ->
                        JOURNEY.matcher(line).results().map(one -> one.group(1)).forEach(named::add));
        assertTrue(named.size() >= 8, named::toString);
        named.removeAll(present);
        assertTrue(named.isEmpty(), named::toString);
    }

    private static String sources(String test) throws IOException {
        try (Stream<Path> files = Stream.of("responsibility", "case", "inspection")
                .flatMap(service -> files(Path.of("../" + service + "-service/src/test")))) {
            Path file = files.filter(path -> path.getFileName().toString().equals(test + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }

    private static Set<String> titles(JsonNode schema) {
        return schema.findValuesAsText("title").stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() throws IOException {
        return Files.readString(DOCUMENT);
    }
}
