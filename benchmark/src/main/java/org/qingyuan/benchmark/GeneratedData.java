package org.qingyuan.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the database: several bureaus with units, plans, obligations and records, all made inside it by one script. */
final class GeneratedData {
    static final int UNITS = 4_000;

    private final Stack stack;

    GeneratedData(Stack stack) {
        this.stack = stack;
    }

    /** @return how many obligations there are */
    long fill() throws SQLException, IOException {
        try (Connection owner = stack.connect(Stack.OWNER);
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(script().replace("${units}", Integer.toString(UNITS)));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM obligation")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in = GeneratedData.class.getResourceAsStream("/benchmark/data.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
