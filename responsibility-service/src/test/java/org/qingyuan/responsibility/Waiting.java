package org.qingyuan.responsibility;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Until so many transactions wait for a lock that a test holds. */
public final class Waiting {
    private Waiting() {}

    public static void of(int transactions, DataSource database) throws SQLException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            try (Connection connection = database.getConnection();
                    ResultSet rows = connection
                            .createStatement()
                            .executeQuery("select count(distinct pid) from pg_locks where not granted")) {
                rows.next();
                if (rows.getInt(1) >= transactions) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody waits");
    }
}
