package org.qingyuan.cases.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of docs/leads.md is drawn from the code: run with {@code -Ddocs.write=true} after a change of the table. */
class LeadTableInDocsTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "leads.md");
    private static final String BEGIN = "<!-- table of steps: drawn from LeadTransition -->\n";
    private static final String END = "<!-- end of the table -->\n";

    @Test
    void theDocumentSaysWhatTheCodeDoes() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (Boolean.getBoolean("docs.write")) {
            document = document.substring(0, begin) + table() + document.substring(end);
            Files.writeString(DOCUMENT, document);
            end = document.indexOf(END);
        }
        assertEquals(table(), document.substring(begin, end), "run with -Ddocs.write=true");
    }

    private static String table() {
        StringBuilder table = new StringBuilder(
                "| from | act | to | who | needs | approval by the chain of |\n|---|---|---|---|---|---|\n");
        for (LeadTransition step : LeadTransition.TABLE) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            List.of(
                                    step.from().name(),
                                    step.act().name(),
                                    step.to().name(),
                                    step.who().name(),
                                    step.needs().stream()
                                            .map(Enum::name)
                                            .sorted()
                                            .collect(Collectors.joining(", ")),
                                    step.approval() == null
                                            ? "–"
                                            : step.approval().name())))
                    .append(" |\n");
        }
        return table.toString();
    }
}
