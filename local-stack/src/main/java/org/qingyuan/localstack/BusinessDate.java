package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The business date of the local stack: the real date in the bureau's time zone, moved by whole days. */
final class BusinessDate {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Path file;

    BusinessDate(Home home) {
        this.file = home.dateOffset();
    }

    LocalDate today() throws IOException {
        return realToday().plusDays(offset());
    }

    LocalDate set(LocalDate date) throws IOException {
        write(ChronoUnit.DAYS.between(realToday(), date));
        return date;
    }

    LocalDate reset() throws IOException {
        write(0);
        return realToday();
    }

    long offset() throws IOException {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** Renamed into place: a service that reads at this moment sees the old number or the new one. */
    private void write(long days) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("date-offset.new");
        Files.writeString(fresh, days + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static LocalDate realToday() {
        return LocalDate.now(ZONE);
    }
}
