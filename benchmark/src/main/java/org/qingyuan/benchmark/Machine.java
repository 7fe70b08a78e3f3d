package org.qingyuan.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What the figures depend on.
 *
 * @param load how many processes wanted a core in the last minute; above the number of cores, figures are not quiet
 */
record Machine(LocalDate day, int cores, long gigabytes, String jdk, String system, double load) {

    static Machine now() throws IOException {
        return new Machine(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                "JDK " + Runtime.version().feature() + " (" + System.getProperty("java.vendor") + " "
                        + Runtime.version() + ")",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String line() {
        return "%s, %d cores, %d GB, %s, %s. Processes that wanted a core in the minute before: %s."
                .formatted(day, cores, gigabytes, jdk, system, Figures.of(load));
    }

    private static long memory() throws IOException {
        Path source = Path.of("/proc/meminfo");
        if (Files.notExists(source)) {
            return 0;
        }
        String total = Files.readAllLines(source).getFirst().replaceAll("\\D", "");
        return Math.round(Long.parseLong(total) / 1024.0 / 1024.0);
    }
}
