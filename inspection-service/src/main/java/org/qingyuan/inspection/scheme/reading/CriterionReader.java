package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.scoring.Clause;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Source;
import org.qingyuan.scoring.SourceKind;

/** Reads the wording of a criterion into rules. What is not certain is flagged for a person, never guessed. Pure. */
public final class CriterionReader {
    private static final Pattern CAP =
            Pattern.compile("(?:最多|最高|累计|上限|至多|不超过)+(?:扣|加)?(?:分)?(?:为|不超过|至)?(" + Words.NUMBER + ")分(?:为止|封顶)?");
    private static final Pattern UNTIL_NOTHING = Pattern.compile("(?:本项|该项|分值)?扣完(?:本项|该项)?(?:分值|分)?为止");
    private static final Pattern TARGET = Pattern.compile("(?:达到|达|低于|不低于|未达到|不足)(\\d+(?:\\.\\d+)?)%(?:以上)?(?:的)?");
    private static final Pattern FULL_WHEN = Pattern.compile("(?:达到|达)[^,;。]{0,12}?(?:的)?得满分");
    private static final Pattern RANK =
            Pattern.compile("[^,;。]*(?:排名|名次|末位|倒数|后\\S{1,2}名)[^;。]*扣" + Words.NUMBER + "分");
    /** What says nothing of its own. */
    private static final Pattern EMPTY = Pattern.compile("[\\s,;。、.:()的]*");

    private final String criterion;
    private final String text;
    private final char[] left;
    private final List<Doubt> doubts = new ArrayList<>();

    private CriterionReader(String criterion) {
        this.criterion = criterion;
        this.text = Words.narrow(criterion);
        this.left = text.toCharArray();
    }

    /** @param ballot code of the ballot rules that a share of votes is read as */
    public static CriterionReading read(String criterion, String ballot) {
        return new CriterionReader(criterion).read(ballot);
    }

    private CriterionReading read(String ballot) {
        BigDecimal cap = take(CAP);
        boolean untilNothing = takeWords(UNTIL_NOTHING);
        takeRank();
        List<Found> found = rules();
        BigDecimal target = take(TARGET);
        List<Clause> clauses = new ArrayList<>();
        for (Found one : found) {
            clauses.add(clause(one, cap, untilNothing, target, ballot));
        }
        leftovers();
        if (clauses.isEmpty()) {
            doubts.add(new Doubt(FlagCode.NO_RULE, criterion, 0));
        } else if (clauses.size() > 1) {
            doubts.add(new Doubt(FlagCode.SEVERAL_RULES, criterion, 0));
        }
        boolean adjustment = clauses.stream().anyMatch(clause -> clause.rule() instanceof Rule.Bonus);
        if (adjustment) {
            doubts.add(new Doubt(FlagCode.MOVED_TO_ADJUSTMENTS, criterion, 0));
        }
        return new CriterionReading(clauses, List.copyOf(doubts), adjustment);
    }

    private Clause clause(Found found, BigDecimal cap, boolean untilNothing, BigDecimal target, String ballot) {
        String words = criterion.substring(found.from(), found.to());
        boolean deducts = found.rule() instanceof Rule.PerCount || found.rule() instanceof Rule.PerPercentagePoint;
        if (deducts && cap == null && !untilNothing) {
            doubts.add(new Doubt(FlagCode.CAP_NOT_SAID, words, found.from()));
        }
        if (found.rule() instanceof Rule.PerPercentagePoint && target == null) {
            doubts.add(new Doubt(FlagCode.TARGET_NOT_SAID, words, found.from()));
        }
        if (found.source().kind() != SourceKind.RATING) {
            doubts.add(new Doubt(FlagCode.SOURCE_NOT_SAID, words, found.from()));
        }
        Rule rule =
                switch (found.rule()) {
                    case Rule.PerCount count -> new Rule.PerCount(count.step(), count.deduct(), cap);
                    case Rule.Bonus bonus -> new Rule.Bonus(bonus.step(), bonus.add(), cap);
                    case Rule.PerPercentagePoint point ->
                        new Rule.PerPercentagePoint(
                                target == null ? point.target() : target,
                                point.step(),
                                point.deduct(),
                                point.steps(),
                                cap);
                    case Rule.BallotShare share -> new Rule.BallotShare(ballot);
                    case Rule other -> other;
                };
        Source source = found.source();
        return new Clause(words, rule, source);
    }

    /** Words that one wording has taken are not looked at by the next. */
    private List<Found> rules() {
        List<Found> found = new ArrayList<>();
        for (RulePatterns.Wording wording : RulePatterns.ALL) {
            Matcher matcher = wording.pattern().matcher(new String(left));
            while (matcher.find()) {
                found.add(wording.rule().apply(matcher.toMatchResult()));
                blank(matcher.start(), matcher.end());
            }
        }
        return found.stream().sorted(Comparator.comparing(Found::from)).toList();
    }

    /** Bands of ranks depend on how many units there are: always a person's. */
    private void takeRank() {
        Matcher matcher = RANK.matcher(new String(left));
        while (matcher.find()) {
            doubts.add(new Doubt(
                    FlagCode.WORDS_NOT_READ, criterion.substring(matcher.start(), matcher.end()), matcher.start()));
            blank(matcher.start(), matcher.end());
        }
    }

    private BigDecimal take(Pattern pattern) {
        Matcher matcher = pattern.matcher(new String(left));
        if (!matcher.find()) {
            return null;
        }
        blank(matcher.start(), matcher.end());
        return Words.number(matcher.group(1));
    }

    private boolean takeWords(Pattern pattern) {
        Matcher matcher = pattern.matcher(new String(left));
        boolean found = matcher.find();
        if (found) {
            blank(matcher.start(), matcher.end());
        }
        return found;
    }

    private void blank(int from, int to) {
        java.util.Arrays.fill(left, from, to, ';');
    }

    /** Whatever no rule has taken is shown to a person, clause by clause. */
    private void leftovers() {
        int from = 0;
        for (int i = 0; i <= left.length; i++) {
            if (i == left.length || left[i] == ';' || left[i] == '。') {
                String words = text.substring(from, i);
                if (!EMPTY.matcher(words).matches() && !FULL_WHEN.matcher(words).matches()) {
                    doubts.add(new Doubt(FlagCode.WORDS_NOT_READ, criterion.substring(from, i), from));
                }
                from = i + 1;
            }
        }
    }
}
