package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a sheet with its weight.
 *
 * @param weight percent of the base
 * @param full what the points of its indicators add up to, exactly
 */
public record Part(String code, PartKind kind, String title, BigDecimal weight, BigDecimal full, List<Group> groups) {
    public Part {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    public Stream<Indicator> indicators() {
        return groups.stream().flatMap(group -> group.indicators().stream());
    }
}
