package org.qingyuan.responsibility.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.obligation.Progress;
import org.qingyuan.responsibility.obligation.RowProgress;
import org.qingyuan.responsibility.obligation.Sight;
import org.qingyuan.responsibility.obligation.StateCounts;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanView;
import org.qingyuan.responsibility.plan.UnitNames;

/** The official table with its states, as documents. Whoever sees only the own unit gets the own unit's states. */
@ApplicationScoped
class PlanReports {
    private final PlanRepository plans;
    private final UnitNames units;
    private final Progress progress;
    private final BusinessCalendar calendar;
    private final Trail trail;

    PlanReports(PlanRepository plans, UnitNames units, Progress progress, BusinessCalendar calendar, Trail trail) {
        this.plans = plans;
        this.units = units;
        this.progress = progress;
        this.calendar = calendar;
        this.trail = trail;
    }

    @Transactional
    ReportFile document(Caller caller, UUID plan, UUID unit) {
        Made made = made(caller, plan, unit);
        return new ReportFile(
                made.name() + ".docx",
                ReportFile.DOCX,
                TableDocument.of(made.plan(), made.counts(), made.whose(), made.day()));
    }

    @Transactional
    ReportFile sheet(Caller caller, UUID plan, UUID unit) {
        Made made = made(caller, plan, unit);
        return new ReportFile(
                made.name() + ".xlsx",
                ReportFile.XLSX,
                TableSheet.of(made.plan(), made.counts(), made.whose(), made.day()));
    }

    private record Made(PlanView plan, Map<UUID, StateCounts> counts, String whose, LocalDate day) {
        String name() {
            return "%d年责任分解表落实情况（%s）%s".formatted(plan.year(), whose, day);
        }
    }

    private Made made(Caller caller, UUID plan, UUID unit) {
        Map<UUID, String> names = units.names(caller.bureau());
        PlanView view = plans.view(caller, plan, names, Language.ZH);
        UUID narrowed = Sight.unit(caller, unit);
        Map<UUID, StateCounts> counts = progress.byRow(caller, plan, unit).stream()
                .collect(Collectors.toMap(RowProgress::row, RowProgress::counts));
        trail.record("report.table", "plan", plan);
        String whose = narrowed == null ? "全局" : names.getOrDefault(narrowed, "本单位");
        return new Made(view, counts, whose, calendar.today());
    }
}
