package org.qingyuan.cases.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.clock.Colour;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.kit.problem.Problem;

class RuleSetTest {
    private static final Workdays WEEKENDS = new Workdays(Set.of(2026), Set.of(LocalDate.of(2026, 5, 1)), Set.of());
    private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 30);

    @Test
    void spansCountWorkingDaysDaysAndMonths() {
        assertEquals(LocalDate.of(2026, 5, 4), new Span(1, LimitUnit.WORKING_DAYS).after(THURSDAY, WEEKENDS));
        assertEquals(LocalDate.of(2026, 5, 15), new Span(15, LimitUnit.DAYS).after(THURSDAY, WEEKENDS));
        assertEquals(LocalDate.of(2026, 6, 30), new Span(2, LimitUnit.MONTHS).after(THURSDAY, WEEKENDS));
        assertEquals(
                LocalDate.of(2026, 2, 28), new Span(1, LimitUnit.MONTHS).after(LocalDate.of(2026, 1, 31), WEEKENDS));
    }

    @Test
    void aClockIsYellowNearItsDayAndRedAfterIt() {
        assertEquals(Colour.GREEN, Colour.of(THURSDAY, false, THURSDAY.minusDays(4), 3));
        assertEquals(Colour.YELLOW, Colour.of(THURSDAY, false, THURSDAY.minusDays(3), 3));
        assertEquals(Colour.YELLOW, Colour.of(THURSDAY, false, THURSDAY, 3));
        assertEquals(Colour.RED, Colour.of(THURSDAY, false, THURSDAY.plusDays(1), 3));
        assertEquals(Colour.SUSPENDED, Colour.of(THURSDAY, true, THURSDAY.plusDays(9), 3));
    }

    @Test
    void theShippedSetsHoldTogetherAndSayWhereEachLimitComesFrom() {
        for (RuleSet set : ExampleRules.ALL) {
            RuleSetChecks.check(set, WEEKENDS);
            for (ClockKind clock : ClockKind.values()) {
                assertFalse(set.limit(clock).orElseThrow().article().isBlank(), clock + " of " + set.code());
            }
        }
        assertFalse(ExampleRules.PRESENT.disposals().contains(Disposal.FILING));
        assertTrue(ExampleRules.ALL.get(1).disposals().contains(Disposal.FILING));
    }

    @Test
    void whoApprovesGoesByMatterAndRank() {
        RuleSet rules = ExampleRules.PRESENT;
        assertEquals(
                List.of(ApproverRole.DISCIPLINE_HEAD), rules.approvers(ApprovalMatter.DISPOSAL, SubjectRank.OFFICER));
        assertEquals(
                List.of(ApproverRole.DISCIPLINE_HEAD, ApproverRole.BUREAU_LEADER),
                rules.approvers(ApprovalMatter.DISPOSAL, SubjectRank.HEAD));
        assertEquals(
                List.of(ApproverRole.DISCIPLINE_HEAD, ApproverRole.BUREAU_LEADER),
                rules.approvers(ApprovalMatter.FILING, SubjectRank.OFFICER));
        assertEquals(Handling.SUPERIOR, rules.handling(SubjectRank.LEADING_GROUP, MatterKind.CONDUCT));
        assertEquals(Handling.PARTNER, rules.handling(SubjectRank.OFFICER, MatterKind.DUTY_CRIME));
        assertEquals(Handling.HANDLE, rules.handling(SubjectRank.HEAD, MatterKind.CONDUCT));
    }

    @Test
    void noBureauSetsALimitAboveItsMaximum() {
        Limit verification = ExampleRules.PRESENT.limit(ClockKind.VERIFICATION).orElseThrow();
        Limit longer = new Limit(
                verification.clock(),
                new Span(3, LimitUnit.MONTHS),
                null,
                verification.rule(),
                verification.article(),
                verification.mark(),
                verification.maximum());
        assertThrows(Problem.class, () -> RuleSetChecks.check(with(longer), WEEKENDS));
    }

    private static RuleSet with(Limit limit) {
        RuleSet rules = ExampleRules.PRESENT;
        List<Limit> limits = new ArrayList<>(rules.limits());
        limits.replaceAll(each -> each.clock() == limit.clock() ? limit : each);
        return new RuleSet(
                rules.code(),
                rules.title(),
                rules.enabled(),
                rules.disposals(),
                limits,
                rules.chains(),
                rules.jurisdiction(),
                rules.settings());
    }
}
