package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.NoteTaken;
import org.qingyuan.responsibility.register.RegisterKind;

/** 廉政风险点: found from four sources, graded, controlled, and reviewed once a year. */
public final class RiskPoints extends Kept {
    /** The review's word that a point can be taken out of the register, which 纪委 does. */
    public static final String GONE = "可以消除";

    private static final MonthDay LAST = MonthDay.of(12, 31);
    private static final Set<String> ASKING = Set.of("需调整", GONE);

    public RiskPoints() {
        super(Steps.BY_OVERSEER);
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.RISK_POINT;
    }

    /** A point that was confirmed or reviewed in a year is due again by the end of the next. */
    @Override
    public Facets facets(JsonNode values, Life life) {
        LocalDate seen = life.notedOn() == null ? life.begunOn() : life.notedOn();
        return Facets.NONE
                .withCategory(Values.text(values, "source"))
                .withGrade(Values.text(values, "grade"))
                .withMatrix(Values.number(values, "likelihood", 1, 5), Values.number(values, "impact", 1, 5))
                .withAmount(values.path("controls").size())
                .withDue(Values.first(life.askedBy(), seen == null ? null : LAST.atYear(seen.getYear() + 1)));
    }

    @Override
    public Optional<FieldFault> noteFault(NoteTaken note) {
        return asking(note) ? Values.deadline(note, "actBy") : Optional.empty();
    }

    /** A point that does not fit any more is due until it was revised or closed. */
    @Override
    public LocalDate asks(NoteTaken note) {
        return asking(note) ? Values.dayOrYearEnd(note, "actBy") : null;
    }

    private static boolean asking(NoteTaken note) {
        String outcome = Values.text(note.values(), "outcome");
        return outcome != null && ASKING.contains(outcome);
    }

    @Override
    public boolean revisionAnswers() {
        return true;
    }

    /** All year long it is shown which points were not reviewed yet. */
    @Override
    public LocalDate soon(LocalDate today) {
        return LAST.atYear(today.getYear());
    }
}
