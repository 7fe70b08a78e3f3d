package org.qingyuan.responsibility.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTextTest {
    private static final FormDefinition FORM = new FormDefinition(
            "党委中心组集中学习",
            null,
            Map.of(
                    "properties",
                    Map.of(
                            "chair", Map.of("title", "主持人"),
                            "hours", Map.of("title", "学习时长"),
                            "open", Map.of("title", "是否公开"),
                            "absent", Map.of("title", "缺席人员"),
                            "speeches",
                                    Map.of(
                                            "title",
                                            "研讨发言",
                                            "items",
                                            Map.of("properties", Map.of("speaker", Map.of("title", "发言人")))))),
            new FormDefinition.FormUi(
                    List.of(
                            new FormDefinition.Section("安排", List.of("chair", "hours", "open")),
                            new FormDefinition.Section("内容", List.of("absent", "speeches"))),
                    Map.of(),
                    Map.of("hours", "小时")),
            List.of(),
            List.of(),
            null);

    @Test
    void whatWasFilledInReadsInTheOrderOfTheForm() {
        JsonNode values = FormJson.parse("""
                {"speeches": [{"speaker": "p1"}, {"speaker": "p2"}], "open": true, "hours": 3.50, "chair": "p1"}""");
        Map<String, String> filled = FormText.filled(FORM, values, Map.of("p1", "郑示例", "p2", "赵样例"));
        assertEquals(List.of("主持人", "学习时长（小时）", "是否公开", "研讨发言"), List.copyOf(filled.keySet()));
        assertEquals(List.of("郑示例", "3.5", "是", "发言人：郑示例\n发言人：赵样例"), List.copyOf(filled.values()));
    }
}
