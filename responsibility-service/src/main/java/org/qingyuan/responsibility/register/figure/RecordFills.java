package org.qingyuan.responsibility.register.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.grade.RiskGrades;

/**
 * Fills in a record from the registers, so that nothing is typed twice. The figures become facts for the evaluation only with
 * the record, after somebody signed and accepted it.
 */
@ApplicationScoped
public class RecordFills {
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final RiskGrades grades;

    RecordFills(EntityManager entities, BusinessCalendar calendar, RiskGrades grades) {
        this.entities = entities;
        this.calendar = calendar;
        this.grades = grades;
    }

    /** Codes of the record forms that a register helps to fill in. */
    public static List<String> of(RegisterKind kind) {
        return switch (kind) {
            case POWER -> List.of("power-catalogue", "risk-survey");
            case RISK_POINT -> List.of("risk-survey", "power-catalogue");
            case DISCLOSURE -> List.of("disclosure-by-catalogue");
            case DISCLOSURE_BASIS -> List.of("disclosure-five");
            case MONITORED_PLACE -> List.of("enforcement-oversight");
            case DEMONSTRATION_UNIT -> List.of("demonstration-unit", "demonstration-unit-plan");
            case UNSTABLE_MATTER -> List.of("unstable-matters");
            case FIRM_VISIT -> List.of("firm-visits");
        };
    }

    /**
     * @param unit one unit; null: all that the caller sees
     * @throws Problem 404 for a form that no register knows
     */
    public RecordFillView fill(Caller caller, String form, int year, UUID unit) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = calendar.today();
        FillScope scope =
                new FillScope(entities, caller, unit, LocalDate.of(year, 1, 1), last.isBefore(today) ? last : today);
        return new RecordFillView(form, year, values(form, scope));
    }

    private Map<String, Object> values(String form, FillScope scope) {
        return switch (form) {
            case "risk-survey" -> RiskFills.survey(scope);
            case "power-catalogue" -> RiskFills.catalogue(scope, grades);
            case "disclosure-by-catalogue" -> OpennessFills.catalogue(scope);
            case "disclosure-five" -> OpennessFills.five(scope);
            case "enforcement-oversight" -> OpennessFills.places(scope);
            case "demonstration-unit" -> UnitFills.demonstration(scope);
            case "demonstration-unit-plan" -> UnitFills.plan(scope);
            case "unstable-matters" -> UnitFills.matters(scope);
            case "firm-visits" -> UnitFills.firms(scope);
            default -> throw new Problem(BaseProblem.NOT_FOUND);
        };
    }
}
