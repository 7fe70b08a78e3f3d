package org.qingyuan.responsibility.schedule;

import static java.util.stream.Collectors.toCollection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.FirstYear;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.schedule.Generation.Owners;

/** Shows what publishing would generate, by doing it and taking it back: one rule for both. */
@ApplicationScoped
public class Previewing {
    private final PlanRepository plans;
    private final Generation generation;
    private final BusinessCalendar calendar;

    Previewing(PlanRepository plans, Generation generation, BusinessCalendar calendar) {
        this.plans = plans;
        this.generation = generation;
        this.calendar = calendar;
    }

    /** @throws Problem 409 unless the plan is still under review, 422 when the days asked for are reversed */
    public PlanPreview preview(Caller caller, UUID id, PreviewTerms asked) {
        QuarkusTransaction.begin();
        try {
            Plan plan = plans.get(caller, id);
            plan.requireDraft();
            Terms terms = Terms.of(plan).with(asked);
            if (terms.validFrom().isAfter(terms.validTo())) {
                throw new Problem(ResponsibilityProblem.PERIOD_REVERSED);
            }
            generation.expand(plan.id, calendar.today());
            return preview(plan, terms, generation.owners(plan.id));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private PlanPreview preview(Plan plan, Terms terms, Map<UUID, List<Owners>> owners) {
        List<DutyPreview> duties = duties(plan, terms, owners);
        List<Window> windows =
                duties.stream().flatMap(duty -> duty.windows().stream()).toList();
        return new PlanPreview(
                duties,
                obligations(duties),
                records(duties),
                duties.stream().mapToLong(DutyPreview::overdue).sum(),
                windows.stream().filter(window -> window.dueWritten() != null).count(),
                windows.stream()
                        .filter(window -> window.requiredInFull() != null)
                        .count(),
                duties.stream()
                        .filter(duty -> duty.owners() > 0 && duty.obligations() == 0)
                        .count(),
                unpublished(windows, calendar.workdays()),
                Arrays.stream(FirstYear.values())
                        .map(policy -> effect(policy, duties(plan, terms.with(policy), owners)))
                        .toList());
    }

    private List<DutyPreview> duties(Plan plan, Terms terms, Map<UUID, List<Owners>> owners) {
        return plan.rows.stream()
                .flatMap(row -> row.duties.stream())
                .map(duty -> duty(duty, terms, owners.getOrDefault(duty.id, List.of())))
                .toList();
    }

    private DutyPreview duty(Duty duty, Terms terms, List<Owners> owners) {
        Schedule schedule = Schedule.of(duty, terms, calendar.workdays());
        List<Window> all = new ArrayList<>();
        long obligations = 0;
        long records = 0;
        long overdue = 0;
        for (Owners some : owners) {
            List<Window> windows = Windows.of(schedule.rollingFrom(some.rollsFrom()));
            all.addAll(windows);
            obligations += some.count() * windows.size();
            records +=
                    some.count() * windows.stream().mapToLong(Window::required).sum();
            overdue += some.count()
                    * windows.stream()
                            .filter(window -> window.due().isBefore(calendar.today()))
                            .count();
        }
        // A duty without owners still shows when it would be owed.
        List<Window> windows = owners.isEmpty() && duty.kind != DutyKind.EVENT ? Windows.of(schedule) : all;
        return new DutyPreview(
                duty.id,
                duty.row.id,
                windows.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Window::due).thenComparing(Window::starts))
                        .toList(),
                owners.stream().mapToLong(Owners::count).sum(),
                obligations,
                records,
                overdue);
    }

    private static PlanPreview.Effect effect(FirstYear policy, List<DutyPreview> duties) {
        return new PlanPreview.Effect(policy, obligations(duties), records(duties));
    }

    private static long obligations(List<DutyPreview> duties) {
        return duties.stream().mapToLong(DutyPreview::obligations).sum();
    }

    private static long records(List<DutyPreview> duties) {
        return duties.stream().mapToLong(DutyPreview::records).sum();
    }

    private static Set<Integer> unpublished(List<Window> windows, Workdays workdays) {
        return windows.stream()
                .map(Window::due)
                .map(LocalDate::getYear)
                .filter(year -> !workdays.publishedYears().contains(year))
                .collect(toCollection(TreeSet::new));
    }
}
