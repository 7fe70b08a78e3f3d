package org.qingyuan.cases.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The example sets that come with the system. A bureau begins with the first. */
@ApplicationScoped
public class ShippedRules {
    private static final List<String> NAMES = List.of("present", "years-2014-2016");

    private final List<RuleSet> sets;

    ShippedRules(ObjectMapper json) {
        this.sets = NAMES.stream().map(name -> read(json, name)).toList();
    }

    public List<RuleSet> all() {
        return sets;
    }

    RuleSet first() {
        return sets.getFirst();
    }

    private static RuleSet read(ObjectMapper json, String name) {
        try (InputStream in = ShippedRules.class.getResourceAsStream("/rules/" + name + ".json")) {
            return json.readValue(in, RuleSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
