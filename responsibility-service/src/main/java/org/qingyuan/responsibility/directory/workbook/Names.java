package org.qingyuan.responsibility.directory.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.branch.PartyBranchBody;
import org.qingyuan.responsibility.directory.group.UnitGroupBody;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.person.PersonBody;
import org.qingyuan.responsibility.directory.unit.UnitBody;
import org.qingyuan.responsibility.directory.write.DirectoryState;

/**
 * Which object people mean by a name. The rows of the workbook come before what the directory holds, and what is open
 * before what is closed.
 */
final class Names {
    /** By every word that finds an object, and by the one name that is its own. */
    private final Map<ObjectKind, Map<String, UUID>> ids = new HashMap<>();

    private final Map<ObjectKind, Map<String, UUID>> owners = new HashMap<>();
    private final Map<UUID, String> peopleByName = new HashMap<>();
    private final Map<SheetRow, UUID> rows = new HashMap<>();

    Names(String bureau, DirectoryState state, List<SheetRow> sheetRows) {
        know(bureau, state, true);
        know(bureau, state, false);
        for (SheetRow row : sheetRows) {
            String name = naming(row);
            if (name != null) {
                UUID given = row.id();
                UUID id = given != null ? given : own(layout(row).kind()).getOrDefault(NameKey.of(name), newId());
                know(layout(row).kind(), name, id);
                rows.put(row, id);
                if (row.layout() == Layout.UNITS) {
                    row.list("aliases").forEach(alias -> kind(ObjectKind.UNIT).putIfAbsent(NameKey.of(alias), id));
                }
                if (row.layout() == Layout.PEOPLE && row.given("name") != null) {
                    peopleByName.put(id, row.given("name"));
                }
            }
        }
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The id of the object that a row of a sheet with names describes, old or new. */
    Optional<UUID> of(SheetRow row) {
        return Optional.ofNullable(rows.get(row));
    }

    UUID unit(SheetRow row, String field) {
        return named(row, field, row.text(field), ObjectKind.UNIT, DirectoryProblem.UNKNOWN_UNIT);
    }

    List<UUID> units(SheetRow row, String field) {
        return row.list(field).stream()
                .map(name -> named(row, field, name, ObjectKind.UNIT, DirectoryProblem.UNKNOWN_UNIT))
                .filter(id -> id != null)
                .toList();
    }

    UUID branch(SheetRow row, String field) {
        return named(row, field, row.text(field), ObjectKind.PARTY_BRANCH, DirectoryProblem.UNKNOWN_BRANCH);
    }

    /** By police number; a name beside it must be that person's. */
    UUID person(SheetRow row, String field, String nameField) {
        String number = row.text(field);
        UUID id = named(row, field, number, ObjectKind.PERSON, DirectoryProblem.UNKNOWN_PERSON);
        String name = row.text(nameField);
        String known = peopleByName.get(id);
        if (id != null && name != null && known != null && !NameKey.of(name).equals(NameKey.of(known))) {
            row.problem(nameField, DirectoryProblem.NAME_DIFFERS, number, known);
        }
        return id;
    }

    private UUID named(SheetRow row, String field, String name, ObjectKind kind, DirectoryProblem unknown) {
        if (name == null) {
            return null;
        }
        UUID id = kind(kind).get(NameKey.of(name));
        if (id == null) {
            row.problem(field, unknown, name);
        }
        return id;
    }

    private void know(String bureau, DirectoryState state, boolean closed) {
        for (DirectoryBody body : state.all()) {
            if (body.bureau().equals(bureau) && (body.validTo() != null) == closed) {
                switch (body) {
                    case UnitBody unit -> {
                        unit.aliases().forEach(alias -> kind(ObjectKind.UNIT).put(NameKey.of(alias), unit.id()));
                        know(ObjectKind.UNIT, unit.name(), unit.id());
                    }
                    case UnitGroupBody group -> know(ObjectKind.UNIT_GROUP, group.name(), group.id());
                    case PersonBody person -> {
                        know(ObjectKind.PERSON, person.policeNumber(), person.id());
                        peopleByName.put(person.id(), person.name());
                    }
                    case PartyBranchBody branch -> know(ObjectKind.PARTY_BRANCH, branch.name(), branch.id());
                    default -> {}
                }
            }
        }
    }

    private void know(ObjectKind kind, String name, UUID id) {
        kind(kind).put(NameKey.of(name), id);
        own(kind).put(NameKey.of(name), id);
    }

    private Map<String, UUID> kind(ObjectKind kind) {
        return ids.computeIfAbsent(kind, none -> new HashMap<>());
    }

    private Map<String, UUID> own(ObjectKind kind) {
        return owners.computeIfAbsent(kind, none -> new HashMap<>());
    }

    private static Layout layout(SheetRow row) {
        return (Layout) row.layout();
    }

    private static String naming(SheetRow row) {
        return switch (layout(row)) {
            case UNITS, UNIT_GROUPS, PARTY_BRANCHES -> row.given("name");
            case PEOPLE -> row.given("policeNumber");
            case BUREAUS, POSTS, LEADERS_IN_CHARGE -> null;
        };
    }
}
