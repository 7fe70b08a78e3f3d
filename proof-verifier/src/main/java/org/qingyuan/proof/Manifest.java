package org.qingyuan.proof;

import java.time.LocalDate;
import java.util.List;

/**
 * What a bundle holds: {@code manifest.json}.
 *
 * @param entries every entry but the manifest and its seal, in the order of their names
 */
public record Manifest(
        String format, String bureau, String round, String title, LocalDate decidedOn, List<Entry> entries) {
    public static final String FORMAT = "qingyuan-proof-bundle/3";
    /** Without corrections; such bundles stay good. */
    static final String SECOND_FORMAT = "qingyuan-proof-bundle/2";
    /** Without the meeting that decided either; such bundles stay good. */
    static final String FIRST_FORMAT = "qingyuan-proof-bundle/1";

    static final List<String> FORMATS = List.of(FIRST_FORMAT, SECOND_FORMAT, FORMAT);
    static final String NAME = "manifest.json";

    public Manifest {
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    /** @param sha256 in lower-case hexadecimal */
    public record Entry(String name, String sha256, int size) {}
}
