package org.qingyuan.responsibility.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;

/** The files of a ledger, in the store and in its archive. */
final class LedgerFiles {
    private LedgerFiles() {}

    static Path blobOf(DataSource database, Path folder, String record) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select f.blob from evidence e join stored_file f on f.id = e.file where e.record = '"
                                        + record + "'")) {
            rows.next();
            String blob = rows.getString(1);
            return folder.resolve("blobs").resolve(blob.substring(0, 2)).resolve(blob);
        }
    }

    static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
