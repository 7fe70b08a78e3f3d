package org.qingyuan.kit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The one source of business days. Domain code asks here and hands days to SQL as parameters. */
@ApplicationScoped
public class BusinessCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = Logger.getLogger(BusinessCalendar.class);

    private final CalendarConfig config;
    private final Workdays workdays;
    private final Set<Integer> warnedYears = ConcurrentHashMap.newKeySet();

    public BusinessCalendar(CalendarConfig config) {
        this.config = config;
        this.workdays = config.workdaysFile()
                .map(file -> published().overlaidBy(read(file)))
                .orElseGet(BusinessCalendar::published);
    }

    /** Today in Shanghai, moved by the date file where one is configured. */
    public LocalDate today() {
        return LocalDate.now(ZONE).plusDays(config.dateFile().map(this::offset).orElse(0L));
    }

    public boolean isWorkday(LocalDate day) {
        return known(day).isWorkday(day);
    }

    /** The n-th workday after {@code day}; the day itself does not count. */
    public LocalDate addWorkdays(LocalDate day, int n) {
        LocalDate result = known(day).add(day, n);
        known(result);
        return result;
    }

    public LocalDate workdayOnOrAfter(LocalDate day) {
        return known(day).onOrAfter(day);
    }

    /** The days themselves, for rules that are pure functions over them; most count from today and end within a quarter. */
    public Workdays workdays() {
        return known(today().plusMonths(3));
    }

    /** Years whose holidays are known; in any other only weekends are free, and dates counted there may move. */
    public Set<Integer> publishedYears() {
        return workdays.publishedYears();
    }

    private Workdays known(LocalDate day) {
        int year = day.getYear();
        if (!workdays.publishedYears().contains(year) && warnedYears.add(year)) {
            LOG.warnf("No published holidays for %d: counting weekends only (qingyuan.calendar.workdays-file)", year);
        }
        return workdays;
    }

    private long offset(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workdays published() {
        try (Reader reader = new InputStreamReader(
                BusinessCalendar.class.getResourceAsStream("/calendar/workdays.properties"), StandardCharsets.UTF_8)) {
            return Workdays.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workdays read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Workdays.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
