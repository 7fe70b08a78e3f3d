package org.qingyuan.responsibility.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.form.FormMeasure.How;

class FormRulesTest {
    private static final String STUDY = """
            {"title": "学习",
             "schema": {"type": "object", "required": ["theme", "hours"], "additionalProperties": false, "properties": {
               "theme": {"type": "string", "title": "主题", "maxLength": 5},
               "hours": {"type": "number", "title": "时长", "minimum": 0.5, "maximum": 72},
               "on": {"type": "string", "title": "日期", "format": "date"},
               "open": {"type": "boolean", "title": "公开"},
               "level": {"type": "string", "title": "级别", "enum": ["省级", "市级"]},
               "lines": {"type": "array", "title": "条线", "maxItems": 2, "items": {"type": "object",
                 "required": ["what"], "additionalProperties": false, "properties": {
                   "what": {"type": "string", "title": "内容", "maxLength": 9},
                   "kind": {"type": "string", "title": "类别", "enum": ["甲", "乙", "丙"]},
                   "done": {"type": "boolean", "title": "办结"},
                   "count": {"type": "integer", "title": "件数", "minimum": 0, "maximum": 9}}}}}},
             "ui": {"sections": [{"title": "学习", "fields": ["theme", "hours", "on", "open", "level", "lines"]}],
                    "widgets": {}, "units": {"hours": "小时", "lines.count": "件"}},
             "measures": [{"name": "hours", "title": "时长", "field": "hours", "how": "VALUE", "unit": "小时"},
                          {"name": "open", "title": "公开", "field": "open", "how": "VALUE"},
                          {"name": "level", "title": "级别", "field": "level", "how": "VALUE"},
                          {"name": "lines", "title": "条线数", "field": "lines", "how": "COUNT"},
                          {"name": "counted", "title": "件数", "field": "lines.count", "how": "SUM", "unit": "件"},
                          {"name": "done", "title": "办结", "field": "lines.done", "how": "YES"},
                          {"name": "kinds", "title": "类别数", "field": "lines.kind", "how": "DISTINCT"}],
             "serves": []}
            """;

    private final FormSchemas schemas = new FormSchemas();

    @Test
    void aSoundFormHasNoFaults() {
        assertEquals(List.of(), faults(STUDY));
    }

    @Test
    void whatLiesOutsideOfTheAllowedPartIsNamed() {
        assertEquals(
                "schema.properties.theme.pattern",
                outside(STUDY.replace("\"maxLength\": 5", "\"maxLength\": 5, \"pattern\": \"(a+)+$\"")));
        assertEquals("schema.properties.hours.minimum", outside(STUDY.replace("\"minimum\": 0.5, ", "")));
        assertEquals(
                "schema.$ref",
                outside(STUDY.replace(
                        "\"required\": [\"theme\", \"hours\"]",
                        "\"$ref\": \"https://example.org/\", \"required\": []")));
        assertEquals(
                "schema.additionalProperties",
                outside(STUDY.replaceFirst("\"additionalProperties\": false", "\"additionalProperties\": true")));
    }

    @Test
    void whatDoesNotFitTogetherIsNamed() {
        assertEquals(
                List.of(FieldFault.of("schema.required", FormFault.FIELD_UNKNOWN)),
                faults(STUDY.replace("[\"theme\", \"hours\"]", "[\"theme\", \"gone\"]")));
        assertEquals(
                List.of(FieldFault.of("ui.sections.open", FormFault.FIELD_NOWHERE)),
                faults(STUDY.replace("\"open\", \"level\", \"lines\"]", "\"level\", \"lines\"]")));
        assertEquals(
                List.of(FieldFault.of("ui.sections.theme", FormFault.FIELD_TWICE)),
                faults(STUDY.replace("[\"theme\", \"hours\", \"on\"", "[\"theme\", \"theme\", \"hours\", \"on\"")));
        assertEquals(
                List.of(FieldFault.of("measures.hours", FormFault.MEASURE_UNFIT)),
                faults(STUDY.replace(
                        "\"field\": \"hours\", \"how\": \"VALUE\"", "\"field\": \"theme\", \"how\": \"VALUE\"")));
        assertEquals(
                List.of(FieldFault.of("schema.properties.hours", FormFault.RANGE_REVERSED)),
                faults(STUDY.replace("\"maximum\": 72", "\"maximum\": 0")));
    }

    @Test
    void valuesAreRefusedFieldByField() {
        assertEquals(
                List.of(
                        "values.hours 不能小于 0.5",
                        "values.level 不在可选范围内",
                        "values.lines[0].count 格式不正确",
                        "values.lines[0].what 请填写",
                        "values.on 应为有效日期",
                        "values.other 不是本表单的栏目",
                        "values.theme 最多 5 个字"),
                wrong("""
                        {"theme": "反腐倡廉学习", "hours": 0, "on": "2027-02-30", "level": "国家级", "other": 1,
                         "lines": [{"count": "三"}]}
                        """));
        assertEquals(List.of("values.hours 请填写", "values.theme 请填写"), wrong("{\"theme\": \"  \", \"hours\": null}"));
        assertEquals(List.of(), wrong("{\"theme\": \" 学习 \", \"hours\": 2, \"lines\": [{}], \"on\": \"\"}"));
    }

    @Test
    void measuresAreTypedAndWhatIsMissingIsUnknown() {
        FormDefinition form = FormJson.read(STUDY, FormDefinition.class);
        JsonNode values = FormJson.parse(
                "{\"hours\": 2.5, \"open\": false, \"lines\": [{\"what\": \"a\", \"count\": 3, \"kind\": \"乙\", \"done\": true},"
                        + " {\"what\": \"b\", \"kind\": \"乙\", \"done\": false}]}");
        assertEquals(
                "[hours 2.5 小时, open false null, lines 2 null, counted 3 件, done 1 null, kinds 1 null]",
                Measures.of(form, values).stream()
                        .map(m -> m.name() + " " + (m.kind() == MeasureKind.NUMBER ? m.number() : m.flag()) + " "
                                + m.unit())
                        .toList()
                        .toString());
        assertEquals(How.values().length, 5);
    }

    @Test
    void oneValueHasOneCanonicalText() {
        assertEquals(
                "{\"a\":[1,2.5,true,\"中\\\"文\"],\"b\":{\"x\":10,\"y\":0}}",
                FormJson.canonical(
                        FormJson.parse("{\"b\": {\"y\": 0.00, \"x\": 1e1}, \"a\": [1.0, 2.50, true, \"中\\\"文\"]}")));
    }

    private List<String> wrong(String values) {
        FormVersion version = new FormVersion();
        version.id = UUID.randomUUID();
        version.state = FormState.PUBLISHED;
        version.write(FormJson.read(STUDY, FormDefinition.class));
        JsonNode tidied = FormSchemas.tidy(FormJson.map(FormJson.parse(values)));
        Problem problem = FieldFault.into(
                new Problem(ResponsibilityProblem.FORM_VALUES_INVALID),
                schemas.faults(FormVersionView.of(version), tidied),
                Language.ZH);
        return problem.errors().stream()
                .map(error -> error.field() + " " + error.message())
                .sorted()
                .toList();
    }

    private String outside(String form) {
        return schemas.outsideSubset(FormJson.parse(form).get("schema"))
                .getFirst()
                .field();
    }

    private List<FieldFault> faults(String form) {
        assertEquals(List.of(), schemas.outsideSubset(FormJson.parse(form).get("schema")));
        return FormRules.faults(FormJson.read(form, FormDefinition.class));
    }
}
