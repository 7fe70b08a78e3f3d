package org.qingyuan.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;

/** Looks for planted words wherever the database might hold them. */
public final class Planted {
    private Planted() {}

    /** Every row of every table as text, and bytes as the letters that they might be: "word in table" for each find. */
    public static List<String> inTables(DataSource database, List<String> words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                       and has_table_privilege(oid, 'select')
                    """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertTrue(tables.containsAll(
                    List.of("lead", "vault_identity", "vault_original", "lead_record", "petition", "audit_event")));
            for (String table : tables) {
                for (String word : words) {
                    String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
                    try (ResultSet rows = statement.executeQuery("select count(*) from " + table
                            + " t where t::text like '%" + word + "%' or t::text like '%" + hex + "%'")) {
                        rows.next();
                        if (rows.getInt(1) > 0) {
                            found.add(word + " in " + table);
                        }
                    }
                }
            }
        }
        return found;
    }
}
