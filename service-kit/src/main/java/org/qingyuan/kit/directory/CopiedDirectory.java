package org.qingyuan.kit.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads this service's copy of the directory. */
@ApplicationScoped
@IfBuildProperty(name = "qingyuan.directory.copy", stringValue = "true")
public class CopiedDirectory {
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final String UNIT = "SELECT id, name, kind, parent, valid_from, valid_to FROM directory_unit";

    private final DataSource dataSource;

    public CopiedDirectory(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<Bureau> bureau(String code) {
        return list(
                        "SELECT code, name, short_name, parent FROM directory_bureau WHERE code = ?",
                        row -> new Bureau(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        code)
                .stream()
                .findFirst();
    }

    /** Whether {@code superior} is the bureau right above {@code bureau}. */
    public boolean isRightAbove(String superior, String bureau) {
        return bureau(bureau).map(Bureau::parent).filter(superior::equals).isPresent();
    }

    public Optional<Unit> unit(String bureau, UUID id) {
        return list(UNIT + " WHERE bureau = ? AND id = ?", CopiedDirectory::unit, bureau, id).stream()
                .findFirst();
    }

    /** The units that exist on a day, in the directory's order. */
    public List<Unit> units(String bureau, LocalDate day) {
        return list(
                UNIT + " WHERE bureau = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"
                        + " ORDER BY ordinal, id",
                CopiedDirectory::unit,
                bureau,
                day,
                day);
    }

    public Optional<Person> person(String bureau, UUID id) {
        return list(
                        "SELECT id, police_number, name, unit, valid_from, valid_to FROM directory_person"
                                + " WHERE bureau = ? AND id = ?",
                        row -> new Person(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class)),
                        bureau,
                        id)
                .stream()
                .findFirst();
    }

    /** Names of people and units by id; those that are not of the bureau are left out. */
    public Map<UUID, String> names(String bureau, Collection<UUID> ids) {
        String wanted = array(ids);
        Map<UUID, String> names = new HashMap<>();
        list(
                        "SELECT id, name FROM directory_person WHERE bureau = ? AND id = ANY (?::uuid[])"
                                + " UNION ALL SELECT id, name FROM directory_unit WHERE bureau = ? AND id = ANY (?::uuid[])",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
                        bureau,
                        wanted,
                        bureau,
                        wanted)
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        return names;
    }

    /** As PostgreSQL reads an array from text. */
    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    private <T> List<T> list(String sql, Reader<T> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
