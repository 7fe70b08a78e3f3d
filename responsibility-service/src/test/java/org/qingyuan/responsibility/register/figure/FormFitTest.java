package org.qingyuan.responsibility.register.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.form.FormJson;

class FormFitTest {
    private static final JsonNode OWN = FormJson.parse("""
            {"properties": {"minutes": {"type": "integer"}, "trends": {"type": "string", "maxLength": 40},
              "figures": {"items": {"properties": {"rank": {"type": "integer"}, "keyWork": {"type": "string"}}}}}}
            """);

    @Test
    void anAverageIsNotPutIntoAFieldOfWholeNumbers() {
        List<Map<String, Object>> lines = List.of(
                Map.of("rank", new BigDecimal("2.50"), "keyWork", "窗口整治"), Map.of("rank", new BigDecimal("3.00")));
        assertEquals(
                Map.of("minutes", 2L, "figures", List.of(Map.of("keyWork", "窗口整治"), Map.of("rank", 3L))),
                FormFit.of(OWN, Map.of("minutes", 2L, "figures", lines)));
    }

    @Test
    void whoReadsATextThatWasCutIsTold() {
        Map<String, Object> fitting = FormFit.of(OWN, Map.of("trends", "窗口态度。".repeat(20)));
        String cut = fitting.get("trends").toString();
        assertEquals(40, cut.length());
        assertTrue(cut.startsWith("窗口态度。") && cut.endsWith(FormFit.CUT), cut);
        assertEquals(Map.of("trends", "窗口态度"), FormFit.of(OWN, Map.of("trends", "窗口态度")));
    }
}
