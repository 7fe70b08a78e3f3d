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
    void aSpanThatStoodStillGetsBackTheDaysOfItsKind() {
        Span working = new Span(15, LimitUnit.WORKING_DAYS);
        LocalDate tuesday = LocalDate.of(2026, 5, 12);
        // From the Thursday before the holiday to the Monday after it one day was worked.
        LocalDate monday = LocalDate.of(2026, 5, 4);
        assertEquals(tuesday.plusDays(1), working.later(tuesday, THURSDAY, monday, WEEKENDS));
        assertEquals(tuesday, working.later(tuesday, THURSDAY, THURSDAY, WEEKENDS));
        assertEquals(tuesday.plusDays(4), new Span(1, LimitUnit.MONTHS).later(tuesday, THURSDAY, monday, WEEKENDS));
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

    @Test
    void everyLineCanDecideApproversGoUpwardsAndThereIsAnEnd() {
        RuleSet rules = ExampleRules.PRESENT;
        assertEquals(
                "RULES_DISPOSAL_CLOSE",
                refused(with(Set.of(Disposal.VERIFICATION), rules.chains(), rules.jurisdiction())));

        Chain all = new Chain(Set.of(), Set.of(), List.of(ApproverRole.DISCIPLINE_HEAD), null);
        Chain filing = new Chain(Set.of(ApprovalMatter.FILING), Set.of(), List.of(ApproverRole.DISCIPLINE_HEAD), null);
        Chain ofHeads = new Chain(
                Set.of(ApprovalMatter.FILING, ApprovalMatter.DISPOSAL),
                Set.of(SubjectRank.HEAD),
                List.of(ApproverRole.DISCIPLINE_HEAD, ApproverRole.BUREAU_LEADER),
                null);
        RuleSetChecks.check(with(rules.disposals(), List.of(filing, ofHeads, all), List.of()), WEEKENDS);
        assertEquals(
                "RULES_CHAIN_HIDDEN", refused(with(rules.disposals(), List.of(all, filing), rules.jurisdiction())));
        assertEquals("RULES_CHAIN_HIDDEN", refused(with(rules.disposals(), List.of(all, all), rules.jurisdiction())));
        Chain downwards =
                new Chain(Set.of(), Set.of(), List.of(ApproverRole.BUREAU_LEADER, ApproverRole.DISCIPLINE_HEAD), null);
        Chain twice = new Chain(
                Set.of(), Set.of(), List.of(ApproverRole.DISCIPLINE_HEAD, ApproverRole.DISCIPLINE_HEAD), null);
        assertEquals("RULES_APPROVERS_ORDER", refused(with(rules.disposals(), List.of(downwards), List.of())));
        assertEquals("RULES_APPROVERS_ORDER", refused(with(rules.disposals(), List.of(twice), List.of())));

        Jurisdiction heads =
                new Jurisdiction(Set.of(SubjectRank.HEAD, SubjectRank.UNIT), Set.of(), Handling.SUPERIOR, null);
        Jurisdiction crimesOfHeads =
                new Jurisdiction(Set.of(SubjectRank.HEAD), Set.of(MatterKind.DUTY_CRIME), Handling.PARTNER, null);
        RuleSetChecks.check(with(rules.disposals(), List.of(all), List.of(crimesOfHeads, heads)), WEEKENDS);
        assertEquals(
                "RULES_JURISDICTION_HIDDEN",
                refused(with(rules.disposals(), List.of(all), List.of(heads, crimesOfHeads))));
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
                rules.disposalSource(),
                limits,
                rules.chains(),
                rules.jurisdiction(),
                rules.settings());
    }

    private static RuleSet with(Set<Disposal> disposals, List<Chain> chains, List<Jurisdiction> jurisdiction) {
        RuleSet rules = ExampleRules.PRESENT;
        return new RuleSet(
                rules.code(),
                rules.title(),
                rules.enabled(),
                disposals,
                rules.disposalSource(),
                rules.limits(),
                chains,
                jurisdiction,
                rules.settings());
    }

    private static String refused(RuleSet rules) {
        return assertThrows(Problem.class, () -> RuleSetChecks.check(rules, WEEKENDS))
                .code()
                .name();
    }
}
