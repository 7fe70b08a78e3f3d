package org.qingyuan.responsibility.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.CoverageDocumentTest;

/** Holds docs/coverage.md to the table and to what is shipped: 39 rows, and every page, form, field, test and journey named. */
class CoverageTest extends CoverageDocumentTest {
    private static final Pattern FORM = Pattern.compile("form `([a-z-]+)` \\(([^)]*)\\)|same form \\(([^)]*)\\)");

    private final Map<String, JsonNode> forms = ShippedForms.all()
            .collect(Collectors.toMap(
                    ShippedForms.Shipped::code,
                    shipped -> FormJson.tree(shipped.form().schema())));

    @Override
    protected String document() {
        return "coverage.md";
    }

    @Test
    void everyRowOfTheTableIsThere() {
        assertEquals(39, text().lines().filter(line -> line.startsWith("## ")).count());
    }

    @Test
    void everyFormAndFieldThatItNamesIsShipped() {
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

    private static Set<String> titles(JsonNode schema) {
        return schema.findValuesAsText("title").stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
