package org.qingyuan.kit.calendar;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "qingyuan.calendar")
public interface CalendarConfig {
    /** A text file with a signed number of days added to the real date; read again when it changes. Not for production. */
    Optional<Path> dateFile();

    /** More published years in the form of the kit's own workdays.properties; replaces the years it names. */
    Optional<Path> workdaysFile();
}
