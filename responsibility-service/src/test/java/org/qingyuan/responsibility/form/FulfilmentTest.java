package org.qingyuan.responsibility.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FulfilmentTest {
    private static final JsonNode UNITS = FormJson.parse("""
            {"units": [{"unit": "a", "state": "未通过"}, {"unit": "b", "state": "重点培育"},
                       {"unit": "c", "state": "已命名", "namedOn": "2026-11-01"}, {"unit": "d", "state": "已命名"}],
             "results": "两家通过验收"}
            """);

    @Test
    void oneLineOfAListIsEnough() {
        FormDefinition form = shipped("demonstration-unit");
        assertEquals(List.of("已命名"), Fulfilment.values(form, null));
        assertTrue(Fulfilment.holds("units.state", List.of("已命名"), UNITS));
        assertFalse(Fulfilment.holds("units.state", List.of("已申报"), UNITS));
        assertFalse(Fulfilment.holds("units.state", List.of("已命名"), FormJson.parse("{}")));
    }

    @Test
    void whatFulfilsComesWithWhatItNeeds() {
        assertEquals(
                List.of(FieldFault.of("values.units[3].namedOn", FormFault.REQUIRED)),
                Fulfilment.missing(shipped("demonstration-unit"), UNITS));
        FormDefinition project = shipped("special-rectification");
        assertEquals(List.of(), Fulfilment.missing(project, FormJson.parse("{\"closed\": false}")));
        assertEquals(
                4,
                Fulfilment.missing(project, FormJson.parse("{\"closed\": true}"))
                        .size());
    }

    @Test
    void thePeriodOfTheDutyFulfilsIt() {
        FormDefinition form = shipped("enforcement-analysis");
        assertEquals(List.of("月度"), Fulfilment.values(form, Period.ofMonths(1)));
        assertEquals(List.of("全年"), Fulfilment.values(form, Period.ofMonths(12)));
        assertEquals(List.of(), Fulfilment.values(form, Period.ofMonths(2)), "no choice is as long");
        assertEquals(List.of(), Fulfilment.values(form, null));
    }

    /** 培育单位数 was the number of lines, whatever became of the units. */
    @Test
    void unitsThatOnlyAppliedOrFailedAreNotCounted() {
        Map<String, String> counted = Measures.of(shipped("demonstration-unit"), UNITS).stream()
                .collect(Collectors.toMap(Measure::name, one -> one.number().toPlainString()));
        assertEquals(Map.of("units", "3", "named", "2"), counted);
    }

    @Test
    void aRuleNamesChoicesOfItsForm() {
        assertEquals(List.of(), faults("state", List.of("已命名"), Map.of(), List.of("namedOn")));
        assertEquals(
                List.of("fulfils.field", "fulfils.needs.units.unit"),
                faults("stage", List.of("已命名"), Map.of(), List.of("units.unit")));
        assertEquals(List.of("fulfils.values"), faults("state", List.of("命名了"), Map.of(), List.of()));
        assertEquals(List.of("fulfils.values"), faults("features", List.of("好"), Map.of(), List.of()));
        assertEquals(List.of("fulfils.values"), faults("state", List.of(), Map.of(), List.of()), "neither");
        assertEquals(
                List.of("fulfils.values"), faults("state", List.of("已命名"), Map.of("筹建", "P1M"), List.of()), "not both");
    }

    private static List<String> faults(
            String field, List<String> values, Map<String, String> periods, List<String> needs) {
        FormDefinition form = shipped("culture-site");
        return FormRules.faults(new FormDefinition(
                        form.title(),
                        form.note(),
                        form.schema(),
                        form.ui(),
                        form.measures(),
                        form.serves(),
                        new FormDefinition.Fulfils(field, values, periods, needs)))
                .stream()
                .map(FieldFault::field)
                .toList();
    }

    private static FormDefinition shipped(String code) {
        return ShippedForms.all()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .form();
    }
}
