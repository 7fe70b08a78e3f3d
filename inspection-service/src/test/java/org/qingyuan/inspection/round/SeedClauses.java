package org.qingyuan.inspection.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The duties that the bureau's own table is read as, by its item; those owed by single persons are told by nobody. */
final class SeedClauses {
    private static final Path READ = Path.of("../responsibility-service/src/test/resources/reading/seed.txt");

    private SeedClauses() {}

    static List<String> of(String item) {
        List<String> clauses = new ArrayList<>();
        String row = "";
        for (String line : lines()) {
            String[] cells = line.split(" \\| ");
            if (line.matches("\\d+ \\| .*")) {
                row = cells[2].split(" ")[0];
            } else if (row.equals(item) && cells.length == 3 && !cells[1].startsWith("PERSON")) {
                clauses.add(cells[2]);
            }
        }
        return clauses;
    }

    /** Those whose words a notice has. */
    static List<String> fitting(String item, List<?> words) {
        return of(item).stream()
                .filter(clause -> words.stream().anyMatch(word -> clause.contains(word.toString())))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
