package org.qingyuan.responsibility.register.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.workbook.Column;
import org.qingyuan.responsibility.directory.workbook.SheetLayout;
import org.qingyuan.responsibility.form.FormDefinition;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormText;
import org.qingyuan.responsibility.register.RegisterKind;

/** The one sheet of a register's workbook, named like it: its own columns, and one for each field of the form in use. */
final class RegisterSheet implements SheetLayout {
    static final String TITLE = "title";
    static final String PARTNER = "partner";
    static final String PARENT = "parent";
    static final String VALUES = "values.";
    static final List<String> YES_OR_NO = List.of("是", "否");

    /** What a spreadsheet program takes as one list of choices. */
    private static final int MOST_CHOICES = 250;

    private final RegisterKind kind;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Column> byHeader = new HashMap<>();

    RegisterSheet(RegisterKind kind, FormDefinition form) {
        this.kind = kind;
        JsonNode schema = FormJson.tree(form.schema());
        add("名称", "", TITLE, true, List.of());
        if (kind == RegisterKind.RISK_POINT) {
            add("所属职权", "", PARENT, false, List.of());
        }
        FormText.fields(form).forEach((name, title) -> {
            JsonNode field = schema.path("properties").path(name);
            fields.put(name, field);
            boolean needed = StreamSupport.stream(schema.path("required").spliterator(), false)
                    .anyMatch(one -> one.asText().equals(name));
            add(title, hint(field), VALUES + name, needed, choices(field));
        });
        add("协同单位", "", PARTNER, false, List.of());
        add("编号", "", "id", false, List.of());
    }

    /** Found by its title alone as well: who has a list already need not write the hint. */
    private void add(String title, String hint, String field, boolean needed, List<String> choices) {
        String own = title;
        for (int again = 2; byHeader.containsKey(NameKey.of(own)); again++) {
            own = title + again;
        }
        boolean offered = choices.stream().mapToInt(String::length).sum() + choices.size() <= MOST_CHOICES;
        Column column = new Column(own + hint, field, needed, offered ? choices : List.of());
        columns.add(column);
        byHeader.put(NameKey.of(own), column);
        byHeader.put(NameKey.of(own + hint), column);
    }

    private static List<String> choices(JsonNode field) {
        if (field.path("type").asText().equals("boolean")) {
            return YES_OR_NO;
        }
        return StreamSupport.stream(field.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String hint(JsonNode field) {
        if (field.path("format").asText().equals("person")) {
            return "（姓名或警号）";
        }
        JsonNode parts = field.path("items").path("properties");
        return parts.isMissingNode()
                ? ""
                : "（每行一条：%s）"
                        .formatted(parts.properties().stream()
                                .map(part -> part.getValue().path("title").asText())
                                .collect(Collectors.joining(RegisterCells.BETWEEN)));
    }

    RegisterKind kind() {
        return kind;
    }

    /** The fields of the form by name, each with its part of the schema. */
    Map<String, JsonNode> fields() {
        return fields;
    }

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public Optional<Column> column(String header) {
        return Optional.ofNullable(byHeader.get(NameKey.of(header)));
    }

    Optional<RegisterSheet> named(String sheet) {
        return kind.title().equals(NameKey.of(sheet)) ? Optional.of(this) : Optional.empty();
    }
}
