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

/** Holds docs/coverage.md to the table and to what is shipped: 39 rows, and every form, field and test that it names. */
class CoverageTest {
    private static final Path DOCUMENT = Path.of("../docs/coverage.md");
    private static final Pattern FORM = Pattern.compile("form `([a-z-]+)` \\(([^)]*)\\)|same form \\(([^)]*)\\)");
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
