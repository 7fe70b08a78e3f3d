package org.qingyuan.cases.rules;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The shipped rule sets, for tests of rules that run without a container. */
public final class ExampleRules {
    public static final List<RuleSet> ALL =
            new ShippedRules(JsonMapper.builder().build()).all();

    public static final RuleSet PRESENT = ALL.getFirst();

    private ExampleRules() {}
}
