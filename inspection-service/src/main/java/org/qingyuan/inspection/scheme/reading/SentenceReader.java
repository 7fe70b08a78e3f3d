package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.inspection.scheme.FlagCode;
import org.qingyuan.scoring.Rule;

/** Reads one sentence of a criterion: statements, what limits them, and what is left for a person. */
final class SentenceReader {
    private static final String N = Words.NUMBER;
    private static final Pattern CAP = Pattern.compile(
            "^(?:累计|合计|总计|最多|最高|上限|至多|本项|该项|扣分|加分|可|共|总分|为|不超过|不得超过|以|扣至|加满|加至|扣完|累计扣分|扣满)*(?:扣分?|加分?|计)?(?:为|不超过|至|达)?("
                    + N + ")分(?:为止|为限|封顶|以内|为上限)?$");
    private static final Pattern LIMITING = Pattern.compile("最多|最高|上限|至多|不超过|不得超过|为止|为限|封顶|加满|扣满");
    private static final Pattern UNTIL_NOTHING = Pattern.compile(
            "^(?:本项|该项|分值)?扣完(?:本项|该项|此项)?(?:全部)?(?:分值|分数|分)?为止$|^(?:直至|直到|至)(?:本项|该项|分值)?扣完[^,]*$|不计负分|扣至(?:0|零)分(?:为止)?");
    private static final Pattern TARGET =
            Pattern.compile("(?:达到|达|低于|不低于|未达到?|不足|达不到|率|度)(\\d+(?:\\.\\d+)?)%|(\\d+(?:\\.\\d+)?)%(?:及)?以上");
    private static final Pattern WORTH = Pattern.compile("^(?:满分|基本分|基础分|本项|该项|共计?|分值)(?:为|计)?(?![0零]分)" + N + "分$");
    private static final Pattern DEMAND = Pattern.compile("(?:每|全)[年月周季半]\\S*(?:至少|不少于|不低于)|不少于|不足|少于|达不到规定|至少");
    private static final Pattern VETO = Pattern.compile("一票否决|取消[^,]*资格|(?:直接)?(?:确定|评定|评)为[^,]*(?:等次|不合格)");
    private static final Pattern RANK = Pattern.compile("排名|名次|末位|倒数|后" + N + "[名位]|前" + N + "[名位]|第[一二三四五]");
    private static final Pattern RANGE = Pattern.compile("[扣加得]" + N + "[至~\\-—–到]+" + N + "分|酌情[扣加]" + N);
    /** What a rule cannot say: a share of the points, or whatever is not the case before. */
    private static final Pattern SHARE = Pattern.compile("扣[^,]*分值的|否则");

    private static final Pattern LEVEL = Pattern.compile(
            "(?:^|[按、])(?:优|良|中|差|好|较好|一般|较差|合格|不合格|优秀|良好|[^,扣]{0,6}(?:明显|显著|一般|良好|优秀|较好|好))(?:的|等次|档次)?(?:得|计|给)(" + N
                    + ")分");
    private static final Pattern LEVELS_APART = Pattern.compile("[优好]秀?[、][^,]*分别(?:计|得|给)(" + N + ")分");
    /** 重点单位, 除…外: what holds for some only is no rule for all. */
    private static final Pattern RESTRICTED = Pattern.compile("^(?:重点|仅|只|除|其中|个别|部分|涉及)[^,]*?(?=每|$)|[^,]*(?:除外|以外)");

    private static final Pattern STAIR = Pattern.compile("^(?:少|缺|差)(" + N + ")" + Words.UNIT);

    private final List<Found> found = new ArrayList<>();
    private final List<Unclear> doubts = new ArrayList<>();
    /** Those that were read from 得满分. */
    private final List<Found> full = new ArrayList<>();

    private final List<Phrase> waiting = new ArrayList<>();
    private BigDecimal cap;
    private boolean limited;
    private BigDecimal target;

    /** Something for a person, from one place to another. */
    record Unclear(FlagCode code, int from, int to) {}

    record Reading(List<Found> found, List<Unclear> doubts) {}

    static Reading read(List<Phrase> sentence) {
        SentenceReader reader = new SentenceReader();
        if (!reader.levels(sentence)) {
            if (reader.isStair(sentence)) {
                reader.doubt(
                        FlagCode.WORDS_NOT_READ,
                        sentence.getFirst().from(),
                        sentence.getLast().to());
            } else {
                sentence.forEach(reader::take);
                reader.leave();
            }
        }
        return reader.reading();
    }

    private void take(Phrase phrase) {
        Matcher reach = TARGET.matcher(phrase.text());
        if (target == null && reach.find()) {
            target = new BigDecimal(reach.group(1) == null ? reach.group(2) : reach.group(1));
        }
        Matcher limit = CAP.matcher(phrase.text());
        if (phrase.has(UNTIL_NOTHING)) {
            limited = true;
        } else if (phrase.has(LIMITING) && limit.find()) {
            limit(Words.number(limit.group(1)));
        } else if (phrase.has(WORTH)) {
            leave();
        } else if (phrase.has(VETO)) {
            doubt(
                    FlagCode.VETO_SAID,
                    waiting.isEmpty() ? phrase.from() : waiting.getFirst().from(),
                    phrase.to());
            waiting.clear();
        } else if (StatementReader.hasEffect(phrase) && !phrase.has(RANK) && !phrase.has(RANGE) && !phrase.has(SHARE)) {
            statement(phrase);
        } else {
            waiting.add(phrase);
        }
    }

    private void statement(Phrase phrase) {
        if (waiting.stream().anyMatch(one -> one.has(RANK))) {
            waiting.add(phrase);
            leave();
            return;
        }
        Statement statement = Statement.of(waiting, phrase);
        waiting.clear();
        if (phrase.has(StatementReader.FULL) && target != null) {
            return;
        }
        Matcher restricted = RESTRICTED.matcher(statement.before().isEmpty() ? phrase.text() : statement.before());
        if (restricted.find() && !restricted.group().isEmpty()) {
            doubt(FlagCode.WORDS_NOT_READ, statement.from(), statement.from() + restricted.end());
        }
        Found read = StatementReader.read(statement).orElse(null);
        if (read == null) {
            doubt(FlagCode.WORDS_NOT_READ, statement.from(), statement.to());
            return;
        }
        found.add(read);
        if (phrase.has(StatementReader.FULL)) {
            full.add(read);
        }
    }

    /** A limit holds for what stands before it in the sentence and has none of its own. */
    private void limit(BigDecimal most) {
        cap = most;
        found.replaceAll(one -> switch (one.rule()) {
            case Rule.PerCount count
            when count.cap() == null -> one.with(new Rule.PerCount(count.step(), count.deduct(), most));
            case Rule.Bonus bonus when bonus.cap() == null -> one.with(new Rule.Bonus(bonus.step(), bonus.add(), most));
            case Rule.PerPercentagePoint point
            when point.cap() == null ->
                one.with(
                        new Rule.PerPercentagePoint(point.target(), point.step(), point.deduct(), point.steps(), most));
            default -> one;
        });
    }

    /** Phrases that led to nothing; a demand that the next rule measures has been read with it. */
    private void leave() {
        for (Phrase phrase : waiting) {
            if (!phrase.has(DEMAND) || phrase.has(StatementReader.DEDUCT)) {
                doubt(FlagCode.WORDS_NOT_READ, phrase.from(), phrase.to());
            }
        }
        waiting.clear();
    }

    /** 优秀得5分，良好得4分: the inspectors say which, and the best is the full mark. */
    private boolean levels(List<Phrase> sentence) {
        List<BigDecimal> marks = new ArrayList<>();
        for (Phrase phrase : sentence) {
            Matcher level = LEVEL.matcher(phrase.text());
            Matcher apart = LEVELS_APART.matcher(phrase.text());
            if (apart.find()) {
                marks.add(Words.number(apart.group(1)));
                marks.add(BigDecimal.ZERO);
            } else if (level.find()) {
                marks.add(Words.number(level.group(1)));
            } else if (marks.isEmpty() || !phrase.has(StatementReader.ZERO)) {
                return false;
            }
        }
        if (marks.size() < 2) {
            return false;
        }
        BigDecimal full = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        found.add(new Found(
                sentence.getFirst().from(),
                sentence.getLast().to(),
                new Rule.Rating(full, null),
                StatementReader.ratings(),
                FlagCode.LEVELS_RATED));
        return true;
    }

    private boolean isStair(List<Phrase> sentence) {
        return sentence.stream()
                        .map(phrase -> STAIR.matcher(phrase.text()))
                        .filter(Matcher::find)
                        .map(step -> Words.number(step.group(1)))
                        .distinct()
                        .count()
                > 1;
    }

    private void doubt(FlagCode code, int from, int to) {
        doubts.add(new Unclear(code, from, to));
    }

    private Reading reading() {
        List<Found> read = new ArrayList<>();
        for (Found one : merged()) {
            boolean deducts = one.rule() instanceof Rule.PerCount count && count.cap() == null
                    || one.rule() instanceof Rule.PerPercentagePoint point && point.cap() == null;
            if (deducts && !limited && cap == null) {
                doubt(FlagCode.CAP_NOT_SAID, one.from(), one.to());
            }
            if (one.rule() instanceof Rule.PerPercentagePoint point) {
                if (target == null) {
                    doubt(FlagCode.TARGET_NOT_SAID, one.from(), one.to());
                }
                read.add(one.with(new Rule.PerPercentagePoint(
                        target == null ? point.target() : target,
                        point.step(),
                        point.deduct(),
                        point.steps(),
                        point.cap())));
            } else {
                read.add(one);
            }
            if (one.doubt() != null) {
                doubt(one.doubt(), one.from(), one.to());
            }
        }
        return new Reading(read, doubts);
    }

    /** 落实的得满分，未落实的不得分 is said twice and meant once; 无…的得满分 beside a deduction says when nothing is deducted. */
    private List<Found> merged() {
        List<Found> once = new ArrayList<>();
        boolean deducts = found.stream().anyMatch(one -> !(one.rule() instanceof Rule.Binary));
        for (Found one : found) {
            boolean again = one.rule() instanceof Rule.Binary
                    && once.stream()
                            .anyMatch(other -> other.rule().equals(one.rule())
                                    && other.source().equals(one.source()));
            if (!again && !(full.contains(one) && deducts)) {
                once.add(one);
            }
        }
        return once;
    }
}
