package org.qingyuan.responsibility.register.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.obligation.Sight;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterSight;
import org.qingyuan.responsibility.register.grade.RiskGrades;

/**
 * Fills in a record from what is in the system already, the registers first, so that nothing is typed twice. The figures become facts for the evaluation only with
 * the record, after somebody signed and accepted it.
 */
@ApplicationScoped
public class RecordFills {
    private static final List<FilledForm> OTHERS = List.of(
            new FilledForm("conduct-member-analysis", FillSource.MEETING),
            new FilledForm("minutes-to-appraisal", FillSource.MEETING),
            new FilledForm("media-library-progress", FillSource.MEDIA));

    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final RiskGrades grades;
    private final Forms forms;

    RecordFills(EntityManager entities, BusinessCalendar calendar, RiskGrades grades, Forms forms) {
        this.entities = entities;
        this.calendar = calendar;
        this.grades = grades;
        this.forms = forms;
    }

    /** Codes of the record forms that a register helps to fill in. */
    public static List<String> of(RegisterKind kind) {
        return switch (kind) {
            case POWER -> List.of("power-catalogue", "risk-survey");
            case RISK_POINT -> List.of("risk-survey", "power-catalogue");
            case DISCLOSURE -> List.of("disclosure-by-catalogue");
            case DISCLOSURE_BASIS -> List.of("disclosure-five");
            case MONITORED_PLACE -> List.of("enforcement-oversight", "video-coverage");
            case DEMONSTRATION_UNIT -> List.of("demonstration-unit", "demonstration-unit-plan");
            case UNSTABLE_MATTER -> List.of("unstable-matters");
            case FIRM_VISIT -> List.of("firm-visits");
        };
    }

    /** The record forms that something helps to fill in, each with what does. */
    public List<FilledForm> all() {
        Stream<FilledForm> registers = Arrays.stream(RegisterKind.values())
                .flatMap(kind -> of(kind).stream())
                .distinct()
                .map(form -> new FilledForm(form, FillSource.REGISTER));
        return Stream.concat(registers, OTHERS.stream())
                .sorted(Comparator.comparing(FilledForm::form))
                .toList();
    }

    /**
     * Of a year.
     *
     * @param unit one unit; null: all that the caller sees
     * @throws Problem 404 for a form that nothing fills in
     */
    public RecordFillView ofYear(Caller caller, String form, int year, UUID unit) {
        return fill(caller, form, unit, false, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * For a record of an obligation, of the days that it stands for: where each unit owes its own, of the own unit; where the
     * bureau is owed one, of all units, whether or not the caller may read their entries.
     *
     * @throws Problem 404 for a form that nothing fills in, or an obligation that the caller does not
     */
    public RecordFillView ofObligation(Caller caller, String form, UUID obligation) {
        Sql sql = new Sql("""
                select w.starts, w.ends, o.unit,
                       o.owner_kind = 'UNIT' and %s as bureau
                  from obligation o join duty_window w on w.id = o.duty_window
                 where o.bureau = :bureau and o.id = :obligation
                """.formatted(RegisterSight.OWED_ONCE.formatted("o.duty")))
                .with("bureau", caller.bureau())
                .with("obligation", obligation);
        if (!Sight.wholeBureau(caller)) {
            sql.add("and exists (select from obligation_unit ou where ou.obligation = o.id and ou.unit = :unit)")
                    .with("unit", Sight.unit(caller, null));
        }
        Tuple found = sql.rows(entities).stream().findFirst().orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        boolean bureau = found.get("bureau", Boolean.class);
        return fill(
                caller,
                form,
                bureau ? null : found.get("unit", UUID.class),
                bureau,
                found.get("starts", LocalDate.class),
                found.get("ends", LocalDate.class));
    }

    private RecordFillView fill(Caller caller, String form, UUID unit, boolean bureau, LocalDate from, LocalDate last) {
        LocalDate today = calendar.today();
        LocalDate to = last.isBefore(today) ? last : today;
        FillScope scope = new FillScope(entities, caller, unit, bureau, from, to, today);
        Map<String, Object> values = values(form, scope);
        Map<String, Object> fitting = forms.current(caller.bureau(), form)
                .map(version -> FormFit.of(FormJson.tree(version.definition().schema()), values))
                .orElse(values);
        return new RecordFillView(form, from, to, bureau, fitting);
    }

    private Map<String, Object> values(String form, FillScope scope) {
        return switch (form) {
            case "risk-survey" -> RiskFills.survey(scope);
            case "power-catalogue" -> RiskFills.catalogue(scope, grades);
            case "disclosure-by-catalogue" -> OpennessFills.catalogue(scope);
            case "disclosure-five" -> OpennessFills.five(scope);
            case "enforcement-oversight", "video-coverage" -> OpennessFills.places(scope);
            case "demonstration-unit" -> UnitFills.demonstration(scope);
            case "demonstration-unit-plan" -> UnitFills.plan(scope);
            case "unstable-matters" -> UnitFills.matters(scope);
            case "firm-visits" -> UnitFills.firms(scope);
            case "conduct-member-analysis" -> MeetingFills.lines(scope);
            case "minutes-to-appraisal" -> MeetingFills.figures(scope);
            case "media-library-progress" -> MediaFills.library(scope);
            default -> throw new Problem(BaseProblem.NOT_FOUND);
        };
    }
}
