package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds numbers that require something. A Chinese numeral before a measure word is as often part of a name (八项规定,
 * 两个方面), so that it needs a bound, a period or the word 次 beside it; things and people need a verb that reaches them.
 */
final class Amounts {
    private static final String AT_LEAST = "不[得能应可宜]?(?:少于|低于|小于)|至少|最少|最低|起码|达到|达|超过|多于|高于|≥|>=|＞|>";
    private static final String AT_MOST =
            "(?:不[得能应可宜准许]?|严禁|禁止)(?:超过|多于|高于|大于|超出)|至多|最多|≤|<=|上限[：为是]?|只[能准可限]|仅[能限]|控制在|(?<![期时权上有年受局界时无只仅])限";

    private static final Pattern AMOUNT = Pattern.compile("(?:(?<high>" + AT_MOST + ")|(?<low>" + AT_LEAST + "))?"
            + "(?:为|在|于)?(?<![第\\d.一二三四五六七八九十百])(?<!每(?=[百千万]))(?<from>" + Numeral.ANY + ")(?:[-到至或](?<to>"
            + Numeral.ANY + "))?[余多]?"
            + "(?:(?<times>" + Measures.TIMES + ")|(?<people>" + Measures.PEOPLE + ")|(?<things>" + Measures.THINGS
            + "))"
            + "(?:或(?<or>" + Numeral.ANY + ")[次场期个名件项篇])?"
            + "(?:(?<above>（含）以上|及?以上)|(?<below>及?以[下内]))?"
            // 不少于3次、不多于5次
            + "(?:[、，]?(?:且|但|并)?不[得能应可准许]?(?:超过|多于|高于|大于)(?<cap>" + Numeral.ANY + ")[次场期轮遍个名人件篇项])?");

    /** The bound may stand before the verb: 至少组织1次. */
    private static final Pattern BOUND_BEFORE_VERB =
            Pattern.compile(".*(?:(?<high>" + AT_MOST + ")|(?<low>" + AT_LEAST + "))[^\\d，]{0,16}");

    /** 建成三个示范点, 评选10名标兵: the number is what is to be reached. */
    private static final Pattern REACHES = Pattern.compile(
            ".*(?:[建创]成|争创|创建|新建|新增|培育|打造|选树|树立|推树|培树|挖掘|完成|评选|评出|选出|评定|表彰|推出|形成|办好|办理|解决|培养|发展|吸收|吸纳|招收|招录|招聘|录用|引进|组建|设立|开发|制作|创作|拍摄|摄制|编印|编写|推广|确定|选择|选取|遴选"
                    + "|化解|打掉|破获|侦破|整治|关停|取缔|指导|实施|建设|建立|撰写|写出|刊发|发表|报送|上报|征集|推荐|命名|出台|制定|修订|资助|结对|挂点|挂联|挂包|包村|包抓|领办|督办|包联|包保|联系|帮扶|走访|慰问|安装|配备|设置|播放|观看|发放|张贴|悬挂).*");

    /** What else may stand between the verb and its number. */
    private static final Pattern STAFFS = Pattern.compile(
            ".*(?:专门|专职|专兼职|兼职|配备|配齐|配强|从事|安排|明确|确定|指定|指派|选派|派驻|下派|选配|抽调|负责|(?<![建假])设(?![备施计想法立置])|聘请|聘任|选聘|聘用|招聘|招募|特邀|人数|落实|设立|派(?=[一两二三四五六\\d])|储备|参加|组成|在岗|值守|值班).*");

    /** Whatever looks like a number: Arabic, or Chinese with a measure word; 一 alone is an article. */
    private static final Pattern NUMBER = Pattern.compile(
            "每[万千百](?=人|户|名|件)|(?!(?:19|20)\\d\\d年度(?!内))(?<![\\d.])\\d+(?:\\.\\d+)?(?:[-到至]\\d+(?:\\.\\d+)?)?(?:[%‰]|"
                    + Measures.ANY + ")?"
                    + "|[百千万]分之" + Numeral.CHINESE
                    + "|半(?:天|日|小时|个小时|个工作日)|[一二三四五六七八九]成(?=以上)|半数以上|三分之[一二]|(?<=少于|低于|至少|超过|达到|为期|前|提前)一(?:年|个月|天|日(?![\\u4e00-\\u9fff])|周|小时|个工作日)"
                    + "|(?<![第一])(?:[二两三四五六七八九十百]" + Numeral.CHINESE.replace("{1,", "{0,") + ")" + Measures.ANY);

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?:对|凡|被|因|连续|累计|曾|未满|任满|工作满)[^，每]{0,40}?的(?!要求|标准|频次|规定)");

    /** 三项台账每月公示: what the number belongs to is spoken of, before how often. */
    private static final Pattern OFTEN =
            Pattern.compile("(?:[^，每\\d]{1,16}，(?:以及|及|和))?[^，每\\d]{1,20}每(?:年|半年|季|个?月|周|日|天|旬).*");

    /** 年内拍摄一部微电影: what is made is counted. */
    private static final Pattern MADE =
            Pattern.compile(".*(?:拍摄|摄制|制作|创作|写出|编排|建成|打造|创建|培育|选树|编印|编写|出版|组建|开发)(?:好|出)?");

    /** 每名班子成员联系一个支部: one of them, and no article. */
    private static final Pattern EACH_PERSON =
            Pattern.compile("(?:每人|每名|每位|人均)[^，]*(?:联系|结对|帮扶|包[联抓保]?|挂点|挂联|撰写|写出?|提出|上交|提交)$");

    private static final Pattern MORE_PEOPLE =
            Pattern.compile("(?:其中)?(?:[\\u4e00-\\u9fff、]{1,8}?(?:员|人|干部|民警|书记|[队所组]长|主任)|(?:(?!" + Lexicon.VERBS
                    + "|[前第])[\\u4e00-\\u9fff、]){2,10}?)各?(?:至少|不少于)?" + Numeral.ANY + "(?:[-至到]" + Numeral.ANY
                    + ")?[名人](?:以上)?|" + Numeral.ANY + "(?:[-至到]" + Numeral.ANY
                    + ")?名(?:(?!" + Lexicon.VERBS + ")[\\u4e00-\\u9fff]){2,10}");

    private static final Pattern LAST = Pattern.compile("(?:左右|（[^）]*）)?");

    private Amounts() {}

    static boolean containsTimes(String masked) {
        Matcher matcher = AMOUNT.matcher(masked);
        while (matcher.find()) {
            if (matcher.group("times") != null) {
                return true;
            }
        }
        return false;
    }

    static List<Amount> in(Wording wording, Span part, boolean hasPeriod) {
        List<Amount> amounts = new ArrayList<>();
        if (!wording.hasAny(Numeral.CHARACTERS, part)) {
            return amounts;
        }
        String masked = wording.masked(part);
        boolean listed = part.start() > 0 && "、和及与".indexOf(wording.at(part.start() - 1)) >= 0;
        Matcher matcher = AMOUNT.matcher(masked);
        while (matcher.find()) {
            if (matcher.group("people") != null && masked.startsWith("前", matcher.start("from") - 1)) {
                continue; // 进入全市前五名
            }
            Matcher before = BOUND_BEFORE_VERB.matcher(masked.substring(0, matcher.start()));
            boolean first = amounts.isEmpty() || masked.contains("分别");
            boolean inherits =
                    first && matcher.group("high") == null && matcher.group("low") == null && before.matches();
            boolean high = matcher.group("high") != null
                    || matcher.group("below") != null
                    || inherits && before.group("high") != null;
            boolean low = matcher.group("low") != null
                    || matcher.group("above") != null
                    || inherits && before.group("low") != null;
            boolean said = hasPeriod && matcher.group("low") != null && masked.startsWith("的", matcher.end());
            if (Numeral.parse(matcher.group("from")) > 0
                    && (said || !describes(masked, matcher, hasPeriod))
                    && (listed && amounts.isEmpty() && !matcher.group("from").equals("一")
                            || requires(
                                    matcher,
                                    masked,
                                    hasPeriod,
                                    high || low,
                                    matcher.group("low") != null || inherits && low))) {
                amounts.add(amount(matcher, part.start(), high && !low, high || low));
            }
        }
        return amounts;
    }

    /** 对连续两次考核末位的单位: the number tells which, not how many. */
    private static boolean describes(String masked, Matcher number, boolean hasPeriod) {
        if (masked.substring(0, number.start())
                .matches(".*(?:逾期|连续|发生|出现|迟到|缺席|缺课|违规|违纪|被投诉|未参加|[\\u4e00-\\u9fff]等)")) {
            return true;
        }
        // 拖延两次以上的点名批评
        if (!hasPeriod
                && number.group("times") != null
                && masked.substring(number.end()).matches("的(?!频次|要求|标准|频率)[^，]{2,}")) {
            return true;
        }
        Matcher phrase = DESCRIPTION.matcher(masked);
        while (phrase.find()) {
            if (phrase.start() <= number.start() && number.end() <= phrase.end()) {
                return true;
            }
        }
        return false;
    }

    /** @param asked whether a bound stands before the number: 不少于5篇 asks, 5人以上 may only describe */
    private static boolean requires(Matcher matcher, String masked, boolean hasPeriod, boolean bounded, boolean asked) {
        boolean digits = Character.isDigit(matcher.group("from").charAt(0));
        String before = masked.substring(0, matcher.start());
        if (matcher.group("times") != null) {
            return digits || bounded || hasPeriod || matcher.group("times").matches("次|遍|场次?|期");
        }
        if (matcher.group("people") != null) {
            // 乡镇纪委2名以上, behind 聘请监督员3名以上
            boolean alone = bounded
                    && before.matches("[\\u4e00-\\u9fff]{2,8}")
                    && !Lexicon.VERB.matcher(before).find()
                    && LAST.matcher(masked.substring(matcher.end())).matches();
            return asked
                    || alone
                    || STAFFS.matcher(masked).matches()
                    || REACHES.matcher(before).matches();
        }
        if (!bounded
                && OFTEN.matcher(masked.substring(matcher.end())).matches()
                && !REACHES.matcher(before).matches()) {
            return false;
        }
        // 建设教育基地一个: behind its thing 一 is a number and no article.
        boolean one = matcher.group("from").equals("一")
                && matcher.group("to") == null
                && !(matcher.end() == masked.length()
                        && matcher.start() > 5
                        && matcher.group("things").matches("[个处支部套座]"))
                && !MADE.matcher(before).matches();
        // 拍摄微电影1部, 被市级采用20篇以上: what ends the part is asked for.
        boolean ends = digits
                && LAST.matcher(masked.substring(matcher.end())).matches()
                && (bounded || Lexicon.VERB.matcher(before).find());
        return asked
                || EACH_PERSON.matcher(before).find()
                || masked.startsWith("其中")
                || before.matches(".*各[^，、]{0,4}")
                || ends
                || (hasPeriod
                        ? digits || bounded || !one
                        : REACHES.matcher(before).matches() && (digits || bounded || !one));
    }

    /** 组长1名，副组长1至2名, 一名分管领导和一名联络员: behind people who are kept, a noun and a number ask for more of them. */
    static List<Amount> ofMorePeople(Wording wording, Span part) {
        String masked = wording.masked(part);
        Matcher matcher = AMOUNT.matcher(masked);
        if (!MORE_PEOPLE.matcher(masked).matches() || !matcher.find() || matcher.group("people") == null) {
            return List.of();
        }
        return List.of(amount(matcher, part.start(), matcher.group("high") != null, matcher.group("low") != null));
    }

    private static Amount amount(Matcher matcher, int offset, boolean high, boolean bounded) {
        String words = matcher.group("from");
        String upper = Stream.of("cap", "to", "or")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int from = Numeral.parse(words);
        Integer to = upper == null ? null : Numeral.parse(upper);
        if (to == null && Numeral.isSpread(words)) {
            from = Numeral.parse(words.substring(0, 1));
            to = Numeral.parse(words.substring(1));
        }
        if (to != null && to <= from) {
            to = null;
        }
        Amount.Measure measure = matcher.group("times") != null
                ? Amount.Measure.TIMES
                : matcher.group("people") != null ? Amount.Measure.PEOPLE : Amount.Measure.THINGS;
        Span span = new Span(offset + matcher.start(), offset + matcher.end());
        return high && to == null
                ? new Amount(span, measure, 0, from, true)
                : new Amount(span, measure, from, to, bounded);
    }

    /** Numbers of the stretch that no reading has used: a person must see them. */
    static List<Span> unread(Wording wording, Span stretch, List<Span> used) {
        List<Span> unread = new ArrayList<>();
        if (!wording.hasAny(Numeral.CHARACTERS + "半", stretch)) {
            return unread;
        }
        Matcher matcher = NUMBER.matcher(wording.masked(stretch));
        while (matcher.find()) {
            Span number = new Span(stretch.start() + matcher.start(), stretch.start() + matcher.end());
            if (used.stream().noneMatch(number::overlaps)) {
                unread.add(number);
            }
        }
        return unread;
    }
}
