package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.RegisterKind;

/** 五个有: organisation, catalogue, carrier, rules and assessment of disclosure; one sheet for each unit and year. */
public final class DisclosureBases extends Kept {
    private static final List<String> FIVE = List.of("organised", "catalogued", "carried", "regulated", "assessed");

    public DisclosureBases() {
        super(Steps.BY_HEAD);
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.DISCLOSURE_BASIS;
    }

    /** Grade and amount say how many of the five there are. */
    @Override
    public Facets facets(JsonNode values, Life life) {
        int have = (int)
                FIVE.stream().filter(one -> values.path(one).asBoolean(false)).count();
        return Facets.NONE
                .withYear(Values.number(values, "year", 2000, 2100))
                .withGrade(have == FIVE.size() ? "五项齐全" : "尚有缺项")
                .withAmount(have);
    }
}
