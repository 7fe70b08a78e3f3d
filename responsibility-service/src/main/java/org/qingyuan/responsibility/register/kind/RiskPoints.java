package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.MonthDay;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.RegisterKind;

/** 廉政风险点: found from four sources, graded, controlled, and reviewed once a year. */
public final class RiskPoints extends Kept {
    private static final MonthDay LAST = MonthDay.of(12, 31);

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
                .withDue(seen == null ? null : LAST.atYear(seen.getYear() + 1));
    }

    /** All year long it is shown which points were not reviewed yet. */
    @Override
    public LocalDate soon(LocalDate today) {
        return LAST.atYear(today.getYear());
    }
}
