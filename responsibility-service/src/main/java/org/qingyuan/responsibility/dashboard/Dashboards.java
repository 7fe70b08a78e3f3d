package org.qingyuan.responsibility.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.obligation.Sight;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanView;
import org.qingyuan.responsibility.reading.Numbered;

/** Puts the figures of one plan together: of the bureau, or of one unit. */
@ApplicationScoped
class Dashboards {
    private static final int MOST_RISKS = 20;

    private final EntityManager entities;
    private final PlanRepository plans;
    private final Risks risks;
    private final BusinessCalendar calendar;
    private final DashboardConfig config;

    Dashboards(
            EntityManager entities,
            PlanRepository plans,
            Risks risks,
            BusinessCalendar calendar,
            DashboardConfig config) {
        this.entities = entities;
        this.plans = plans;
        this.risks = risks;
        this.calendar = calendar;
        this.config = config;
    }

    /** @param asked null: all that the caller may see */
    @Transactional
    DashboardView of(Caller caller, UUID plan, UUID asked) {
        PlanView view = plans.view(caller, plan, Map.of(), Language.ZH);
        UUID unit = Sight.unit(caller, asked);
        LocalDate today = calendar.today();
        long records = narrowed(DashboardSql.ASKED, caller, plan, unit)
                .rows(entities)
                .getFirst()
                .get("asked", Long.class);
        Risks.Found found = risks.find(caller, plan, unit, MOST_RISKS);
        return new DashboardView(
                plan,
                view.title(),
                view.year(),
                today,
                units(caller, plan, unit),
                items(plan),
                counted(DashboardSql.CELLS, DashboardSql.CELLS_OF_UNIT, caller, plan, unit)
                        .add(DashboardSql.CELLS_GROUP)
                        .rows(entities)
                        .stream()
                        .map(row -> new DashboardView.Cell(
                                row.get("unit", UUID.class), row.get("item_no", String.class), counts(row)))
                        .toList(),
                counted(DashboardSql.MECHANISMS, DashboardSql.MECHANISMS_OF_UNIT, caller, plan, unit)
                        .add(DashboardSql.MECHANISMS_GROUP)
                        .rows(entities)
                        .stream()
                        .map(row -> new DashboardView.MechanismProgress(
                                new Numbered(
                                        row.get("mechanism_no", String.class), row.get("mechanism_name", String.class)),
                                counts(row)))
                        .toList(),
                found.first(),
                found.all(),
                new DashboardView.Assumption(config.minutesPerRecord(), config.minutesPerFile()),
                records,
                records * config.minutesPerRecord(),
                burden(caller, plan, unit));
    }

    private List<NamedRef> units(Caller caller, UUID plan, UUID unit) {
        return narrowed(DashboardSql.UNITS, caller, plan, unit).rows(entities).stream()
                .map(row -> new NamedRef(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    private List<DashboardView.Item> items(UUID plan) {
        return new Sql(DashboardSql.ITEMS)
                .with("plan", plan).rows(entities).stream()
                        .map(row -> new DashboardView.Item(
                                new Numbered(
                                        row.get("mechanism_no", String.class), row.get("mechanism_name", String.class)),
                                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class))))
                        .toList();
    }

    private List<DashboardView.UnitBurden> burden(Caller caller, UUID plan, UUID unit) {
        return narrowed(DashboardSql.BURDEN, caller, plan, unit).rows(entities).stream()
                .map(this::burden)
                .toList();
    }

    private DashboardView.UnitBurden burden(Tuple row) {
        long asked = row.get("asked", Long.class);
        long records = row.get("records", Long.class);
        long files = row.get("files", Long.class);
        long obligations = row.get("obligations", Long.class);
        return new DashboardView.UnitBurden(
                new NamedRef(row.get("id", UUID.class), row.get("name", String.class)),
                asked,
                records,
                files,
                asked * config.minutesPerRecord(),
                records * config.minutesPerRecord() + files * config.minutesPerFile(),
                row.get("records_saved", Long.class),
                row.get("files_saved", Long.class),
                obligations == 0
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(records).divide(BigDecimal.valueOf(obligations), 2, RoundingMode.HALF_UP));
    }

    private Sql counted(String select, String ofUnit, Caller caller, UUID plan, UUID unit) {
        Sql sql = new Sql(select)
                .with("bureau", caller.bureau())
                .with("plan", plan)
                .with("today", calendar.today())
                .when(unit, ofUnit, "unit");
        return Confidential.knowing(sql, caller);
    }

    private static Sql narrowed(String select, Caller caller, UUID plan, UUID unit) {
        return new Sql(select)
                .with("bureau", caller.bureau())
                .with("plan", plan)
                .with("unit", unit == null ? null : unit.toString());
    }

    private static DashboardView.Counts counts(Tuple row) {
        return new DashboardView.Counts(
                row.get("owed", Long.class),
                row.get("done", Long.class),
                row.get("done_late", Long.class),
                row.get("in_review", Long.class),
                row.get("in_progress", Long.class),
                row.get("not_started", Long.class),
                row.get("overdue", Long.class));
    }
}
