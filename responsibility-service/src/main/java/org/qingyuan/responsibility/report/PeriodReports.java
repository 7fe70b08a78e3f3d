package org.qingyuan.responsibility.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.obligation.Sight;
import org.qingyuan.responsibility.plan.UnitNames;
import org.qingyuan.responsibility.report.FigureRepository.Scope;

/** Reports over a quarter or a year: a unit's own, or the bureau's. */
@ApplicationScoped
class PeriodReports {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MOST_LATE = 300;
    private static final int MOST_NEXT = 300;
    /** What is still to be done, for whoever plans the next quarter. */
    private static final List<String> OPEN = List.of("OVERDUE", "NOT_STARTED", "IN_PROGRESS", "IN_REVIEW");

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** A year of a large bureau; beyond that nobody reads a sheet. */
    private static final int MOST_IN_YEAR = 50_000;

    private final FigureRepository figures;
    private final UnitNames units;
    private final BusinessCalendar calendar;
    private final Trail trail;

    PeriodReports(FigureRepository figures, UnitNames units, BusinessCalendar calendar, Trail trail) {
        this.figures = figures;
        this.units = units;
        this.calendar = calendar;
        this.trail = trail;
    }

    @Transactional
    ReportFile quarter(Caller caller, int year, int quarter, UUID unit) {
        UUID narrowed = Sight.unit(caller, unit);
        LocalDate from = LocalDate.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, 1);
        LocalDate end = from.plusMonths(MONTHS_OF_QUARTER);
        Scope scope = new Scope(caller, narrowed, from, end.minusDays(1), calendar.today());
        Scope before = new Scope(caller, narrowed, EARLIEST, from.minusDays(1), calendar.today());
        Scope next = new Scope(
                caller, narrowed, end, end.plusMonths(MONTHS_OF_QUARTER).minusDays(1), calendar.today());
        // Whatever was due by the end of the quarter and has passed: in review then means that it waits too long.
        LocalDate yesterday = calendar.today().minusDays(1);
        Scope passed = new Scope(
                caller, narrowed, EARLIEST, end.isAfter(yesterday) ? yesterday : end.minusDays(1), calendar.today());
        QuarterDocument.Content content = new QuarterDocument.Content(
                whose(caller, narrowed),
                year,
                quarter,
                calendar.today(),
                figures.all(scope),
                figures.byMechanism(scope),
                figures.byUnit(scope),
                figures.list(scope, List.of("OVERDUE"), MOST_LATE),
                figures.list(before, List.of("OVERDUE"), MOST_LATE),
                figures.list(next, OPEN, MOST_NEXT),
                figures.list(passed, List.of("IN_REVIEW"), MOST_LATE));
        trail.record(
                "report.quarter",
                "unit",
                narrowed == null ? caller.bureau() : narrowed,
                Map.of("year", year, "quarter", quarter));
        String name = "%s落实情况报告（%s）.docx".formatted(content.period(), content.whose());
        return new ReportFile(name, ReportFile.DOCX, QuarterDocument.of(content));
    }

    @Transactional
    ReportFile year(Caller caller, int year, UUID unit) {
        UUID narrowed = Sight.unit(caller, unit);
        Scope scope =
                new Scope(caller, narrowed, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), calendar.today());
        String whose = whose(caller, narrowed);
        byte[] bytes = YearSheet.of(
                year, whose, calendar.today(), figures.byDay(scope), figures.list(scope, List.of(), MOST_IN_YEAR));
        trail.record("report.year", "unit", narrowed == null ? caller.bureau() : narrowed, Map.of("year", year));
        return new ReportFile("%d年履职日历（%s）.xlsx".formatted(year, whose), ReportFile.XLSX, bytes);
    }

    private String whose(Caller caller, UUID unit) {
        return unit == null ? "全局" : units.names(caller.bureau()).getOrDefault(unit, "本单位");
    }
}
