package org.qingyuan.responsibility.register.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.workbook.SheetRow;
import org.qingyuan.responsibility.register.RegisterEntry;

/** Values of a form as the cells of a workbook, in and out: people and units by name, a list as lines. */
final class RegisterCells {
    /** Between the parts of one line of a list. */
    static final String BETWEEN = "｜";

    /** A bar within a part has a backslash before it. */
    private static final String PARTS = "(?<!\\\\)[｜|]";

    /** A line break within a part. */
    private static final String BREAK = "⏎";

    private final Caller caller;
    private final Map<String, List<Tuple>> people = new HashMap<>();
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** Those who are there on that day are understood; who and what ended is still called by its name. */
    RegisterCells(Caller caller, EntityManager entities, LocalDate today) {
        this.caller = caller;
        new Sql("""
                select id, name, police_number, unit, valid_to is null or valid_to >= :today as here from person
                 where bureau = :bureau
                """)
                .with("bureau", caller.bureau())
                .with("today", today)
                .rows(entities)
                .forEach(row -> {
                    String number = row.get("police_number", String.class);
                    if (row.get("here", Boolean.class)) {
                        know(number, row);
                        know(row.get("name", String.class), row);
                    }
                    words.put(row.get("id", UUID.class).toString(), number);
                });
        new Sql("""
                select id, name, valid_to is null or valid_to >= :today as here from unit where bureau = :bureau
                """)
                .with("bureau", caller.bureau())
                .with("today", today)
                .rows(entities)
                .forEach(row -> {
                    String name = row.get("name", String.class);
                    if (row.get("here", Boolean.class)) {
                        units.put(NameKey.of(name), row.get("id", UUID.class));
                    }
                    words.put(row.get("id", UUID.class).toString(), name);
                });
    }

    private void know(String word, Tuple person) {
        people.computeIfAbsent(NameKey.of(word), none -> new ArrayList<>()).add(person);
    }

    /** Null of an empty cell, and where it is wrong: then the problem is noted. */
    Object read(SheetRow row, String field, JsonNode schema) {
        String text = row.text(field);
        if (text == null) {
            return null;
        }
        if (!schema.path("type").asText().equals("array")) {
            return one(row, field, schema, text);
        }
        JsonNode item = schema.path("items");
        return item.path("type").asText().equals("object")
                ? text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line(row, field, item.path("properties"), line))
                        .toList()
                : Arrays.stream(text.split("[、;；\\n]"))
                        .map(word -> one(row, field, item, word.strip()))
                        .toList();
    }

    private Map<String, Object> line(SheetRow row, String field, JsonNode columns, String line) {
        Map<String, Object> values = new LinkedHashMap<>();
        Iterator<Map.Entry<String, JsonNode>> places = columns.properties().iterator();
        for (String part : line.split(PARTS, -1)) {
            if (!places.hasNext()) {
                row.problem(field, DirectoryProblem.CELL_FORMAT, row.header(field), line.strip());
                return values;
            }
            Map.Entry<String, JsonNode> place = places.next();
            if (!part.isBlank()) {
                values.put(place.getKey(), one(row, field, place.getValue(), whole(part.strip())));
            }
        }
        return values;
    }

    private Object one(SheetRow row, String field, JsonNode schema, String text) {
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> number(row, field, text);
            case "boolean" -> yes(row, field, text);
            default ->
                switch (schema.path("format").asText()) {
                    case "date" -> day(row, field, text);
                    case "person" -> person(row, field, text);
                    case "unit" -> unit(row, field, text);
                    default -> text;
                };
        };
    }

    private static Number number(SheetRow row, String field, String text) {
        if (text.matches("-?\\d{1,12}")) {
            return Long.valueOf(text);
        }
        if (text.matches("-?\\d{1,12}\\.\\d{1,6}")) {
            return new BigDecimal(text);
        }
        row.problem(field, DirectoryProblem.CELL_FORMAT, row.header(field), text);
        return null;
    }

    private static Boolean yes(SheetRow row, String field, String text) {
        if (!RegisterSheet.YES_OR_NO.contains(text)) {
            row.problem(
                    field, DirectoryProblem.CELL_VALUE, row.header(field), String.join("、", RegisterSheet.YES_OR_NO));
        }
        return RegisterSheet.YES_OR_NO.getFirst().equals(text);
    }

    private static String day(SheetRow row, String field, String text) {
        LocalDate day = SheetRow.day(text);
        if (day == null) {
            row.problem(field, DirectoryProblem.CELL_DATE, row.header(field));
            return null;
        }
        return day.toString();
    }

    /** By police number or name; of several of one name the one of the own unit. */
    private String person(SheetRow row, String field, String text) {
        List<Tuple> named = people.getOrDefault(NameKey.of(text), List.of());
        List<Tuple> meant = named.size() < 2
                ? named
                : named.stream()
                        .filter(one -> one.get("unit", UUID.class).equals(caller.unit()))
                        .toList();
        if (meant.size() != 1) {
            row.problem(
                    field, named.isEmpty() ? DirectoryProblem.UNKNOWN_PERSON : DirectoryProblem.PERSON_AMBIGUOUS, text);
            return null;
        }
        return meant.getFirst().get("id", UUID.class).toString();
    }

    private String unit(SheetRow row, String field, String text) {
        UUID unit = units.get(NameKey.of(text));
        if (unit == null) {
            row.problem(field, DirectoryProblem.UNKNOWN_UNIT, text);
        }
        return unit == null ? null : unit.toString();
    }

    /** The unit that a cell names; null of an empty one. */
    UUID unit(SheetRow row, String field) {
        String text = row.text(field);
        String unit = text == null ? null : unit(row, field, text);
        return unit == null ? null : UUID.fromString(unit);
    }

    /** How a value stands in a cell, so that it is read as what it was. */
    String write(JsonNode value, JsonNode schema) {
        if (value.isArray()) {
            boolean lines = schema.path("items").path("type").asText().equals("object");
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> lines
                            ? line(one, schema.path("items").path("properties"))
                            : write(one, schema.path("items")))
                    .collect(Collectors.joining(lines ? "\n" : "、"));
        }
        if (value.isBoolean()) {
            return RegisterSheet.YES_OR_NO.get(value.booleanValue() ? 0 : 1);
        }
        return value.isNumber()
                ? value.decimalValue().toPlainString()
                : words.getOrDefault(value.asText(), value.asText());
    }

    private String line(JsonNode line, JsonNode columns) {
        return columns.properties().stream()
                .map(column ->
                        line.has(column.getKey()) ? part(write(line.get(column.getKey()), column.getValue())) : "")
                .collect(Collectors.joining(BETWEEN))
                .replaceAll(BETWEEN + "+$", "");
    }

    private static String part(String text) {
        return text.replaceAll("\\R", BREAK).replaceAll("([｜|])", "\\\\$1");
    }

    private static String whole(String part) {
        return part.replace(BREAK, "\n").replaceAll("\\\\([｜|])", "$1");
    }

    /**
     * The row of a draft, by field of the sheet.
     *
     * @param powers their titles
     */
    Map<String, Object> row(RegisterSheet sheet, RegisterEntry entry, Map<UUID, String> powers) {
        Map<String, Object> row = new HashMap<>();
        JsonNode values = entry.values();
        row.put(RegisterSheet.TITLE, entry.title);
        row.put(RegisterSheet.PARENT, entry.parent == null ? null : powers.get(entry.parent));
        row.put(RegisterSheet.PARTNER, entry.partner == null ? null : words.get(entry.partner.toString()));
        row.put("id", entry.id);
        sheet.fields().forEach((name, schema) -> {
            if (values.has(name)) {
                row.put(RegisterSheet.VALUES + name, write(values.get(name), schema));
            }
        });
        return row;
    }
}
