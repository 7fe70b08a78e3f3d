package org.qingyuan.cases.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.rules.ApprovalMatter;
import org.qingyuan.cases.rules.ApproverRole;
import org.qingyuan.cases.rules.Disposal;
import org.qingyuan.cases.rules.ExampleRules;
import org.qingyuan.cases.rules.Handling;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.SubjectRank;

/** Walks many random courses over table and rules and looks in each state whether a rule of the trade is broken. */
class LeadWalkTest {
    private static final int WALKS = 6000;
    private static final int STEPS = 160;

    @Test
    void noRandomCourseBreaksARule() {
        Set<LeadStage> reached = EnumSet.noneOf(LeadStage.class);
        Set<LeadAct> taken = EnumSet.noneOf(LeadAct.class);
        for (int seed = 0; seed < WALKS; seed++) {
            Random random = new Random(seed);
            RuleSet rules = ExampleRules.ALL.get(random.nextInt(ExampleRules.ALL.size()));
            Handling handling = random.nextInt(8) == 0 ? Handling.PARTNER : Handling.HANDLE;
            walk(new LeadModel(rules, handling, random.nextBoolean()), random, seed, reached, taken);
        }
        assertEquals(EnumSet.allOf(LeadStage.class), reached);
        assertEquals(EnumSet.allOf(LeadAct.class), taken);
    }

    private static void walk(LeadModel lead, Random random, int seed, Set<LeadStage> reached, Set<LeadAct> taken) {
        for (int i = 0; i < STEPS; i++) {
            reached.add(lead.stage);
            for (int n = 0; n < 6; n++) {
                lead.happen(random);
            }
            List<LeadTransition> table = LeadTransition.from(lead.stage);
            LeadTransition step = random.nextInt(20) == 0
                    ? LeadTransition.TABLE.get(random.nextInt(LeadTransition.TABLE.size()))
                    : table.isEmpty() ? null : table.get(random.nextInt(table.size()));
            if (step == null) {
                continue;
            }
            LeadFacts before = lead.facts();
            if (lead.attempt(step, ask(step.act(), random))) {
                taken.add(step.act());
                check(step, before, lead, "walk " + seed + ", step " + i + ": " + step.from() + " " + step.act());
            }
        }
    }

    private static Ask ask(LeadAct act, Random random) {
        return new Ask(
                act,
                random.nextInt(5) == 0 ? " " : "理由",
                random.nextInt(5) == 0 ? null : "接收机关",
                random.nextInt(5) == 0 ? null : UUID.randomUUID(),
                random.nextInt(5) != 0,
                random.nextBoolean() ? Set.of() : some(random),
                random.nextBoolean() ? Set.of() : some(random));
    }

    private static Set<UUID> some(Random random) {
        Set<UUID> some = new HashSet<>();
        int n = 1 + random.nextInt(2);
        for (int i = 0; i < n; i++) {
            some.add(LeadModel.OFFICE.get(random.nextInt(LeadModel.OFFICE.size())));
        }
        return some;
    }

    private static void check(LeadTransition step, LeadFacts before, LeadModel after, String where) {
        assertEquals(before.stage(), step.from(), where);
        assertTrue(!before.frozen(), where + ": frozen");
        assertTrue(Collections.disjoint(after.caseSide, after.judgeSide), where + ": investigators adjudicate");
        assertTrue(Collections.disjoint(after.handlers, after.recused), where + ": a recused person handles");
        assertTrue(Collections.disjoint(after.adjudicators, after.recused), where + ": a recused person adjudicates");
        if (step.disposal() != null) {
            assertTrue(before.here().contains(RecordKind.COLLECTIVE_DECISION), where + ": nobody discussed it");
            assertTrue(step.approval() != null, where + ": nobody approved it");
            assertTrue(after.rules.disposals().contains(step.disposal()), where + ": the rules know no such disposal");
        }
        if (before.handling() == Handling.PARTNER
                && step.from() == LeadStage.ASSESSMENT
                && after.stage != step.from()) {
            assertEquals(Disposal.TRANSFER, step.disposal(), where + ": the partner organ's matter is handled");
        }
        if (step.from() == LeadStage.VERIFICATION
                && List.of(LeadStage.FILED, LeadStage.CONCLUDING, LeadStage.PENDING)
                        .contains(after.stage)) {
            assertTrue(before.handlers().size() >= 2, where + ": fewer than two verified");
            assertTrue(before.reportSigned(), where + ": not all signed");
        }
        if (after.stage == LeadStage.ADJUDICATION && step.from() == LeadStage.FILED) {
            assertTrue(!after.adjudicators.isEmpty(), where + ": nobody adjudicates");
            assertTrue(before.ever().contains(RecordKind.EVIDENCE), where);
            assertTrue(before.here().contains(RecordKind.FACTS_SHOWN), where + ": he was not shown the facts");
        }
        if (after.stage == LeadStage.CONCLUDING && step.from() == LeadStage.ADJUDICATION) {
            assertTrue(before.here().contains(RecordKind.ADJUDICATION_REPORT), where);
            assertEquals(ApprovalMatter.DECISION, step.approval(), where);
        }
        if (step.act() == LeadAct.REVIEW) {
            assertEquals(
                    ApproverRole.SUPERIOR,
                    step.chain(after.rules, SubjectRank.OFFICER).getLast(),
                    where + ": the superior does not review it");
            assertEquals(ApprovalMatter.DECISION, step.approval(), where);
            assertTrue(before.here().contains(RecordKind.MEASURE), where);
        }
        if (step.act() == LeadAct.REMIND) {
            assertTrue(
                    before.ever().contains(RecordKind.TALK)
                            || before.ever().contains(RecordKind.ANSWER)
                            || before.ever().contains(RecordKind.FACTS_SHOWN),
                    where + ": nobody heard him");
        }
        if (step.from() == LeadStage.CONCLUDING && after.stage == LeadStage.CLOSED) {
            assertTrue(
                    before.measures() > 0
                            || !before.ever().contains(RecordKind.INQUIRY_LETTER)
                            || before.ever().contains(RecordKind.SUBJECT_TOLD),
                    where + ": who was asked was not told");
        }
        if (after.stage == LeadStage.CLOSED) {
            assertEquals(before.measures(), before.executed(), where + ": a measure was not carried out");
        }
        if (after.stage == LeadStage.ARCHIVED) {
            assertTrue(
                    !before.realNameVerified() || before.ever().contains(RecordKind.RESULT_NOTICE),
                    where + ": the reporter was not told");
        }
    }
}
