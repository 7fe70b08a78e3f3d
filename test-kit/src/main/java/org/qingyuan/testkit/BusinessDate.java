package org.qingyuan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** Moves the business date of the service under test, the way the local stack does it. */
public final class BusinessDate {
    private BusinessDate() {}

    public static void set(LocalDate day) {
        write(ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Asia/Shanghai")), day));
    }

    /** Back to the real date. */
    public static void reset() {
        write(0);
    }

    /** What it is set to. */
    public static LocalDate get() {
        try {
            String days = Files.exists(file()) ? Files.readString(file()).strip() : "";
            return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days.isEmpty() ? 0 : Long.parseLong(days));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        return ConfigProvider.getConfig().getValue("qingyuan.calendar.date-file", Path.class);
    }

    private static void write(long days) {
        try {
            Files.writeString(file(), Long.toString(days));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
