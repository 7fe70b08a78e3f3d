package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.Clause;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.UnitText;
import org.qingyuan.responsibility.reading.clause.Amount.Measure;

/** Turns a matter of a sentence into its duties and says what was doubtful about it. */
final class DutyWriter {
    private static final Pattern STAFF_WORK = Pattern.compile("专门|专职|专兼职|兼职|配备|从事|安排|明确|确定|负责");

    /** 对负有经济责任的领导干部1到2年审计一次: the persons stand before the period. */
    private static final Pattern PERSONS_BEFORE = Pattern.compile(".*对(?<who>[^，]*(?:领导干部|领导|负责人|干部|民警|人员|党员))");

    private record Owner(OwedBy owedBy, String owners, Sharing sharing) {}

    private record Count(DutyKind kind, List<Period> every, Integer atLeast, Integer atMost, TimeLimit limit) {}

    private final Wording wording;
    private final ReadingContext context;
    private final Draft draft;
    private final Clause clause;
    private final List<Span> used = new ArrayList<>();
    private final List<FlagText> flags = new ArrayList<>();

    DutyWriter(Wording wording, ReadingContext context, Draft draft) {
        this.wording = wording;
        this.context = context;
        this.draft = draft;
        this.clause = wording.clause(draft.span());
    }

    Reading write() {
        Count count = count();
        Owner owner = owner();
        Set<DutyText> duties = new LinkedHashSet<>();
        for (Period every : count.every()) {
            duties.add(duty(count, every, owner));
        }
        if (duties.isEmpty()) {
            duties.add(duty(count, null, owner));
        }
        flagOwner(owner);
        if (draft.form == Draft.Form.UNREAD) {
            flag(FlagCode.CLAUSE_NOT_UNDERSTOOD, clause.text().substring(0, 40));
        } else {
            flagWords();
        }
        return new Reading(List.copyOf(duties), flags);
    }

    private DutyText duty(Count count, Period every, Owner owner) {
        return new DutyText(
                clause,
                count.kind(),
                every,
                count.atLeast(),
                count.atMost(),
                count.limit(),
                owner.owedBy(),
                owner.owners(),
                owner.sharing());
    }

    private Count count() {
        TimeLimit limit = date();
        return switch (draft.form) {
            case COUNTED -> counted(limit);
            case EVENT -> {
                Amount times = amount(Measure.TIMES);
                yield new Count(DutyKind.EVENT, List.of(), times == null ? 1 : times.atLeast(), null, limit);
            }
            case CONDITION -> new Count(DutyKind.EVENT, List.of(), null, null, limit);
            case STAFF -> new Count(DutyKind.STAFFING, List.of(), null, null, limit);
            case TARGET -> new Count(DutyKind.TARGET, List.of(), 1, null, limit);
            case STANDING, UNREAD -> standing();
        };
    }

    private Count standing() {
        if (draft.before != null) {
            flag(FlagCode.PERIOD_MAY_APPLY, wording.printed(draft.before.span()));
        }
        boolean due = context.timeLimit().kind() == TimeLimitKind.BY_DATE;
        return new Count(due ? DutyKind.MILESTONE : DutyKind.STANDING, List.of(), null, null, null);
    }

    private Count counted(TimeLimit limit) {
        if (!draft.periods.isEmpty()) {
            return periodic(limit);
        }
        Amount times = amount(Measure.TIMES);
        if (times != null) {
            return withoutPeriod(times, limit);
        }
        Amount people = amount(Measure.PEOPLE);
        if (people != null) {
            boolean staff = STAFF_WORK.matcher(wording.masked(draft.core)).find();
            return bounded(staff ? DutyKind.STAFFING : DutyKind.TARGET, List.of(), people, limit);
        }
        Amount things = amount(Measure.THINGS);
        if (things != null) {
            return bounded(DutyKind.TARGET, List.of(), things, limit);
        }
        return new Count(DutyKind.MILESTONE, List.of(), null, null, limit);
    }

    private Count periodic(TimeLimit limit) {
        draft.periods.forEach(every -> used.add(every.span()));
        List<Period> periods = draft.periods.stream().map(Every::period).toList();
        Amount amount = amount(Measure.TIMES);
        if (amount == null) {
            // 每年办10件实事 is ten in each year; 每年培训50人 is not fifty trainings.
            amount = amount(Measure.THINGS);
        }
        boolean yearlyDate = limit != null && limit.month() != null && periods.equals(List.of(Period.ofYears(1)));
        if (yearlyDate) {
            return amount == null
                    ? new Count(DutyKind.MILESTONE, periods, null, null, limit)
                    : bounded(DutyKind.MILESTONE, periods, amount, limit);
        }
        return amount == null
                ? new Count(DutyKind.RECURRING, periods, 1, null, limit)
                : bounded(DutyKind.RECURRING, periods, amount, limit);
    }

    private Count withoutPeriod(Amount times, TimeLimit limit) {
        TimeLimit row = context.timeLimit();
        if (limit != null) {
            return bounded(DutyKind.MILESTONE, List.of(), times, limit);
        }
        if (draft.before != null) {
            flag(FlagCode.PERIOD_INFERRED, clause.text(), wording.printed(draft.before.span()));
            return bounded(DutyKind.RECURRING, List.of(draft.before.period()), times, null);
        }
        return switch (row.kind()) {
            case WHOLE_YEAR -> {
                flag(FlagCode.PERIOD_INFERRED, clause.text(), row.text());
                yield bounded(DutyKind.RECURRING, List.of(Period.ofYears(1)), times, null);
            }
            case BY_DATE -> bounded(DutyKind.MILESTONE, List.of(), times, null);
            case WITHIN -> bounded(DutyKind.TARGET, List.of(), times, null);
            case NONE -> {
                flag(FlagCode.NO_PERIOD, clause.text());
                yield bounded(DutyKind.TARGET, List.of(), times, null);
            }
        };
    }

    private static Count bounded(DutyKind kind, List<Period> every, Amount amount, TimeLimit limit) {
        return new Count(kind, every, amount.atLeast(), amount.atMost(), limit);
    }

    /** The first of its kind; a second one stays unread and is flagged. */
    private Amount amount(Measure measure) {
        for (Amount amount : draft.amounts) {
            if (amount.measure() == measure) {
                used.add(amount.span());
                return amount;
            }
        }
        return null;
    }

    private TimeLimit date() {
        if (draft.dates.isEmpty()) {
            return null;
        }
        used.add(draft.dates.getFirst().span());
        return draft.dates.getFirst().limit();
    }

    private Owner owner() {
        if (draft.topic != null && draft.topic.ofPersons()) {
            return new Owner(OwedBy.PERSON, draft.topic.who(), Sharing.EACH);
        }
        if (draft.subject != null) {
            Subject subject = draft.subject;
            return new Owner(subject.owedBy(), subject.text(), subject.sharing());
        }
        if (!draft.periods.isEmpty()) {
            Span before =
                    new Span(draft.core.start(), draft.periods.getFirst().span().start());
            Matcher persons = PERSONS_BEFORE.matcher(wording.masked(before));
            if (persons.matches()) {
                String who = persons.group("who");
                return new Owner(who.contains("领导") ? OwedBy.LEADER : OwedBy.PERSON, who, Sharing.EACH);
            }
        }
        Sharing sharing = context.responsible().stream().anyMatch(UnitText::everyUnit) ? Sharing.EACH : Sharing.SHARED;
        return new Owner(OwedBy.UNIT, null, sharing);
    }

    private void flagOwner(Owner owner) {
        boolean ofTheRow = owner.owners() == null || owner.owedBy() == OwedBy.BUREAU || owner.owedBy() == OwedBy.PERSON;
        if (ofTheRow && context.responsible().size() > 1) {
            flag(
                    FlagCode.SEVERAL_OWNERS,
                    context.responsible().stream().map(UnitText::text).collect(Collectors.joining("、")));
        }
        if (draft.doubtful != null) {
            flag(FlagCode.OWNER_UNCLEAR, draft.doubtful.text());
        }
        if (draft.subject != null && draft.subject.outside()) {
            flag(FlagCode.OWNER_UNCLEAR, draft.subject.text());
        }
        Matcher inCharge = Lexicon.IN_CHARGE.matcher(wording.masked(draft.span()));
        if (inCharge.find()) {
            int start = draft.start + inCharge.start("who");
            flag(FlagCode.OWNER_UNCLEAR, wording.printed(new Span(start, draft.start + inCharge.end("who"))));
        }
    }

    private void flagWords() {
        Set<String> vague = new LinkedHashSet<>();
        String masked = wording.masked(draft.span());
        List<Pattern> patterns =
                draft.form == Draft.Form.STAFF ? List.of(Lexicon.STAFF, Lexicon.VAGUE) : List.of(Lexicon.VAGUE);
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(masked);
            while (matcher.find()) {
                vague.add(matcher.group());
            }
        }
        if (!vague.isEmpty()) {
            flag(FlagCode.NO_COUNT, String.join("、", vague));
        }
        for (Span number : Amounts.unread(wording, draft.span(), used)) {
            flag(FlagCode.NUMBER_NOT_READ, wording.printed(number));
        }
        if (draft.form == Draft.Form.STANDING && !Lexicon.VERB.matcher(masked).find()) {
            flag(FlagCode.CLAUSE_NOT_UNDERSTOOD, clause.text());
        }
    }

    private void flag(FlagCode code, String... args) {
        flags.add(new FlagText(context.cell(), code, clause, List.of(args)));
    }
}
