package org.qingyuan.cases.lead;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingyuan.cases.rules.Handling;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.cases.rules.SubjectRank;

/** One lead in memory, moved by the same table and rules as the real ones. */
final class LeadModel {
    static final List<UUID> OFFICE =
            IntStream.range(1, 13).mapToObj(n -> new UUID(0, n)).toList();

    final RuleSet rules;
    final Handling handling;
    final boolean realName;
    LeadStage stage = LeadStage.REGISTERED;
    final Set<RecordKind> here = EnumSet.noneOf(RecordKind.class);
    final Set<RecordKind> ever = EnumSet.noneOf(RecordKind.class);
    Set<UUID> handlers = new HashSet<>();
    Set<UUID> adjudicators = new HashSet<>();
    final Set<UUID> caseSide = new HashSet<>();
    final Set<UUID> judgeSide = new HashSet<>();
    final Set<UUID> verified = new HashSet<>();
    final Set<UUID> recused = new HashSet<>();
    final Set<UUID> signed = new HashSet<>();
    boolean frozen;
    boolean summary;
    int measures;
    int executed;
    boolean sanction;
    boolean suspended;
    int extensions;

    LeadModel(RuleSet rules, Handling handling, boolean realName) {
        this.rules = rules;
        this.handling = handling;
        this.realName = realName;
    }

    LeadFacts facts() {
        return new LeadFacts(
                stage,
                frozen,
                summary,
                realName,
                handling,
                rules.separates(SubjectRank.OFFICER),
                Set.copyOf(here),
                Set.copyOf(ever),
                Set.copyOf(handlers),
                Set.copyOf(adjudicators),
                Set.copyOf(caseSide),
                Set.copyOf(judgeSide),
                Set.copyOf(verified),
                Set.copyOf(recused),
                signed.containsAll(handlers),
                measures,
                executed,
                false,
                sanction,
                false,
                stage.clock().isPresent(),
                suspended,
                false,
                extensions);
    }

    /** Something that a person might put on record here, or do beside the steps. */
    void happen(Random random) {
        List<RecordKind> kinds =
                Stream.of(RecordKind.values()).filter(kind -> kind.in(stage)).toList();
        RecordKind kind = kinds.get(random.nextInt(kinds.size()));
        switch (random.nextInt(10)) {
            case 0 -> summary = true;
            case 1 -> handlers.stream().findAny().ifPresent(signed::add);
            case 2 -> signed.addAll(handlers);
            case 3 -> {
                if (random.nextInt(20) == 0) {
                    recuse(OFFICE.get(random.nextInt(OFFICE.size())));
                }
            }
            case 4 -> frozen = random.nextInt(50) == 0;
            default -> record(kind, random);
        }
    }

    private void record(RecordKind kind, Random random) {
        if (frozen || !kind.in(stage)) {
            return;
        }
        here.add(kind);
        ever.add(kind);
        if (kind.signedByAll()) {
            signed.clear();
        }
        if (kind == RecordKind.MEASURE) {
            measures++;
            sanction |= random.nextBoolean();
        }
        if (kind == RecordKind.MEASURE_EXECUTED && executed < measures) {
            executed++;
        }
    }

    private void recuse(UUID person) {
        recused.add(person);
        handlers.remove(person);
        adjudicators.remove(person);
    }

    /** A step that its conditions allow and for which there is somebody to take it. */
    boolean attempt(LeadTransition step, Ask ask) {
        LeadFacts facts = facts();
        boolean known = LeadRules.steps(facts, rules).contains(step);
        boolean taker =
                switch (step.who()) {
                    case HANDLER -> !handlers.isEmpty();
                    case ADJUDICATOR -> !adjudicators.isEmpty();
                    default -> true;
                };
        if (!known
                || !taker
                || !LeadRules.missing(step, facts, ask, rules).isEmpty()
                || !LeadRules.peopleFit(facts, ask)) {
            return false;
        }
        carryOut(step, ask);
        return true;
    }

    private void carryOut(LeadTransition step, Ask ask) {
        if (!ask.handlers().isEmpty()) {
            handlers = new HashSet<>(ask.handlers());
            caseSide.addAll(ask.handlers());
            if (stage.compareTo(LeadStage.FILED) < 0 && step.to() != LeadStage.FILED) {
                verified.addAll(ask.handlers());
            }
        }
        if (!ask.adjudicators().isEmpty()) {
            adjudicators = new HashSet<>(ask.adjudicators());
            judgeSide.addAll(ask.adjudicators());
        }
        if (step.act() == LeadAct.RETURN) {
            handlers.clear();
        }
        switch (step.act()) {
            case EXTEND -> extensions++;
            case SUSPEND -> suspended = true;
            case RESUME -> suspended = false;
            case REASSIGN, IDENTIFY -> {}
            default -> {
                stage = step.to();
                here.clear();
                signed.clear();
                suspended = false;
                extensions = 0;
            }
        }
        if (step.act() == LeadAct.REOPEN) {
            ever.clear();
            measures = 0;
            executed = 0;
            sanction = false;
        }
    }
}
