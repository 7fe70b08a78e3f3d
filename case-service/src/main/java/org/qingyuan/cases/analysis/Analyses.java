package org.qingyuan.cases.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.cases.notify.Outbox;
import org.qingyuan.cases.notify.client.NoticeRequest;
import org.qingyuan.cases.people.People;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 季度信访分析: written by the head of the unit, accepted by 纪委 (纪委's own by a bureau leader), then told to the ledger. */
@ApplicationScoped
public class Analyses {
    private final AnalysisRows rows;
    private final HandledPetitions handled;
    private final People people;
    private final Outbox outbox;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Analyses(
            AnalysisRows rows,
            HandledPetitions handled,
            People people,
            Outbox outbox,
            BusinessCalendar calendar,
            Trail trail) {
        this.rows = rows;
        this.handled = handled;
        this.people = people;
        this.outbox = outbox;
        this.calendar = calendar;
        this.trail = trail;
    }

    @Transactional
    public List<PetitionAnalysisView> list(Caller caller, int year, int quarter) {
        return rows.of(caller, new Quarter(year, quarter), null).stream()
                .map(row -> view(caller, row))
                .toList();
    }

    /** What the head wrote of a quarter, for the paper that is drafted; empty where nothing was. */
    public Optional<String> words(Caller caller, UUID unit, int year, int quarter) {
        return rows.of(caller, new Quarter(year, quarter), unit).stream()
                .filter(row -> unit != null)
                .findFirst()
                .map(row -> "一、特点和趋势\n%s\n二、原因分析\n%s\n三、对策措施\n%s"
                        .formatted(
                                row.get("trends", String.class),
                                row.get("causes", String.class),
                                row.get("measures", String.class)));
    }

    /** @throws Problem 409 accepted already; 412 and 428 where there is one; 422 a quarter that has not begun */
    @Transactional
    public PetitionAnalysisView submit(
            Caller caller, int year, int number, String ifMatch, PetitionAnalysisRequest request) {
        if (caller.person() == null || caller.unit() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Quarter quarter = new Quarter(year, number);
        LocalDate today = calendar.today();
        if (quarter.first().isAfter(today)) {
            throw new Problem(AnalysisProblem.ANALYSIS_QUARTER_AHEAD);
        }
        Submitted counted = new Submitted(
                handled.of(caller.bureau(), caller.unit(), quarter),
                handled.analysed(caller.bureau(), caller.unit(), quarter));
        Tuple present = rows.lock(caller, quarter).orElse(null);
        if (present == null) {
            rows.insert(caller, quarter, request, counted, today);
        } else {
            IfMatch.check(ifMatch, present.get("version", Integer.class));
            if (state(present) == PetitionAnalysisState.ACCEPTED) {
                throw new Problem(AnalysisProblem.ANALYSIS_ACCEPTED);
            }
            rows.submitAgain(caller, present.get("id", UUID.class), request, counted, today);
        }
        PetitionAnalysisView view = view(caller, rows.lock(caller, quarter).orElseThrow());
        trail.record("petition-analysis.submit", "petition-analysis", view.id());
        return view;
    }

    /** @throws Problem 403 of the own unit, or not this person's to accept; 404; 409 not submitted; 412, 428; 422 no opinion */
    @Transactional
    public PetitionAnalysisView decide(Caller caller, UUID id, String ifMatch, PetitionAnalysisDecision decision) {
        Tuple row = rows.lock(caller, id).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, row.get("version", Integer.class));
        if (state(row) != PetitionAnalysisState.SUBMITTED) {
            throw new Problem(AnalysisProblem.ANALYSIS_NOT_SUBMITTED);
        }
        if (!decides(caller, row)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        String opinion = decision.opinion() == null ? "" : decision.opinion().strip();
        if (!decision.accepted() && opinion.isEmpty()) {
            throw new Problem(AnalysisProblem.ANALYSIS_OPINION).withError("opinion", "REQUIRED");
        }
        PetitionAnalysisState to =
                decision.accepted() ? PetitionAnalysisState.ACCEPTED : PetitionAnalysisState.RETURNED;
        rows.decide(caller, id, to, opinion, calendar.today());
        if (decision.accepted()) {
            tell(row);
        }
        trail.record("petition-analysis." + (decision.accepted() ? "accept" : "return"), "petition-analysis", id);
        return view(caller, rows.lock(caller, id).orElseThrow());
    }

    /** The unit's row of 2.4; and the bureau's of 4.1 for the quarters that are over and whose calls were all answered in time. */
    private void tell(Tuple row) {
        String bureau = row.get("bureau", String.class);
        UUID unit = row.get("unit", UUID.class);
        Quarter quarter = quarter(row);
        LocalDate day = quarter.counted(day(row, "submitted_on"));
        String reference = "信访和热线分析 %d年%d季度 %s"
                .formatted(
                        quarter.year(),
                        quarter.number(),
                        row.get("id", UUID.class).toString().substring(0, 8));
        String figures = row.get("figures", String.class);
        String title = "信访举报和热线分析（%d年第%d季度）".formatted(quarter.year(), quarter.number());
        outbox.fulfilment(
                new NoticeRequest()
                        .bureau(bureau)
                        .unit(unit)
                        .item("2.4")
                        .fulfilledOn(day)
                        .reference(reference)
                        .title(title)
                        .form("petition-analysis")
                        .counts(List.of(
                                figures == null
                                        ? handled.analysed(bureau, unit, quarter)
                                        : Submitted.figures(figures))),
                List.of("信访举报进行一次分析", "信访举报分析"));
        Quarter over = quarter.last().isBefore(calendar.today()) ? quarter : quarter.before();
        handled.cleanHotLine(bureau, over).ifPresent(clean -> tellHotLine(bureau, clean));
    }

    /** Which of the bureau's windows lie within the clean quarters only the ledger knows. */
    private void tellHotLine(String bureau, HandledPetitions.Clean clean) {
        Quarter last = clean.last();
        outbox.fulfilment(
                new NoticeRequest()
                        .bureau(bureau)
                        .item("4.1")
                        .fulfilledOn(clean.called().last())
                        .coversFrom(clean.first().first())
                        .coversUntil(last.last())
                        .reference("政风热线 %d年%d季度".formatted(last.year(), last.number()))
                        .title("政风热线来电全部按期答复（截至%d年第%d季度）".formatted(last.year(), last.number()))
                        .form("hot-line")
                        .counts(clean.quarters().stream()
                                .map(quarter -> handled.calls(bureau, quarter))
                                .toList()),
                List.of("政风热线"));
    }

    private static boolean decides(Caller caller, Tuple row) {
        boolean own = row.get("unit", UUID.class).equals(caller.unit());
        boolean side = row.get("by_discipline", Boolean.class)
                ? caller.has(Roles.BUREAU_LEADER)
                : caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
        return caller.person() != null && !own && side;
    }

    private PetitionAnalysisView view(Caller caller, Tuple row) {
        UUID unit = row.get("unit", UUID.class);
        return new PetitionAnalysisView(
                row.get("id", UUID.class),
                NamedRef.of(unit, row.get("unit_name", String.class)),
                row.get("year", Integer.class),
                row.get("quarter", Integer.class),
                state(row),
                row.get("trends", String.class),
                row.get("causes", String.class),
                row.get("measures", String.class),
                row.get("received", Integer.class),
                row.get("closed", Integer.class),
                row.get("late", Integer.class),
                people.ref(row.get("submitted_by", UUID.class)),
                day(row, "submitted_on"),
                people.ref(row.get("decided_by", UUID.class)),
                day(row, "decided_on"),
                row.get("opinion", String.class),
                row.get("version", Integer.class),
                unit.equals(caller.unit())
                        && caller.has(Roles.UNIT_LEADER)
                        && state(row) != PetitionAnalysisState.ACCEPTED,
                state(row) == PetitionAnalysisState.SUBMITTED && decides(caller, row));
    }

    private static Quarter quarter(Tuple row) {
        return new Quarter(row.get("year", Integer.class), row.get("quarter", Integer.class));
    }

    private static PetitionAnalysisState state(Tuple row) {
        return PetitionAnalysisState.valueOf(row.get("state", String.class));
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }
}
