package org.qingyuan.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How large a request body may be, by its path. */
@ApplicationScoped
class BodyLimits {
    private record Rule(Pattern path, long limit) {}

    private final List<Rule> rules;
    private final long otherwise;

    BodyLimits(GatewayConfig config) {
        this.rules = config.bodyLimits().values().stream()
                .map(rule -> new Rule(pattern(rule.path()), rule.limit().asLongValue()))
                .toList();
        this.otherwise = config.bodyLimit().asLongValue();
    }

    long of(String path) {
        return rules.stream()
                .filter(rule -> rule.path().matcher(path).matches())
                .mapToLong(Rule::limit)
                .max()
                .orElse(otherwise);
    }

    /** As people say sizes. */
    static String spoken(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : (bytes >> 10) + " kB";
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Stream.of(path.split("/", -1))
                .map(segment -> segment.equals("*") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/")));
    }
}
