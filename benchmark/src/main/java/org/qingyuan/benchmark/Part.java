package org.qingyuan.benchmark;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be measured on its own, in the order of the report. */
enum Part {
    START("Starting, and memory"),
    PAGE("A page of 50 obligations of one unit"),
    IMPORT("Importing the table"),
    YEAR("A year for %,d units".formatted(GeneratedData.UNITS));

    private final String heading;

    Part(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** The parts that the arguments name in lower case; all when they name none. */
    static Set<Part> named(List<String> arguments) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(values())
                .filter(part -> arguments.contains(part.name().toLowerCase()))
                .forEach(parts::add);
        return parts.isEmpty() ? EnumSet.allOf(Part.class) : parts;
    }
}
