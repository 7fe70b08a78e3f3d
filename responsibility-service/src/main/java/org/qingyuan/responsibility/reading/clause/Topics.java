package org.qingyuan.responsibility.reading.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a duty arises from: a person of some kind (对新入警的民警，…), a case, the holding of a course. */
final class Topics {
    private static final String PERSON = "(?:民警|辅警|干部|人员|同志|党员|职工|对象|责任人|负责人|领导)";

    /**
     * @param ofPersons whether it arises from a person
     * @param who the persons concerned, as printed; null where the part does not name them
     * @param wholePart whether the part says nothing else, so that what is owed follows
     */
    record Topic(boolean ofPersons, String who, boolean wholePart) {}

    /** 对…的民警， 对重大、复杂、疑难案件， 发现…的线索， */
    private static final Pattern WHOLE = Pattern.compile(
            "对(?:于)?(?<who>[^，]*?" + PERSON + ")|(?:对(?:于)?|发现|遇有|遇到)[^，]*(?:案件|线索|单位|部门|地方|地区|事项|问题|事件|举报|投诉|信访件|的)");

    /** 对新提拔干部进行任前谈话 */
    private static final Pattern HEAD = Pattern.compile("对(?<who>(?:新|受|拟|被|有)[^，]{1,20}?" + PERSON + ")[^，]+");

    /** 逐人进行提醒教育, 对相关责任人作出组织处理 */
    private static final Pattern INSIDE = Pattern.compile("对(?<who>(?:相关|有关|直接)?责任人员?)|逐人");

    /** 首任培训、新警培训设置反腐倡廉教育内容 */
    private static final Pattern COURSE =
            Pattern.compile("[^，]{2,}?(?:培训|会议|活动|考试)(?:中|时)?(?:均|都|要|应|须)*(?:设置|增设|安排|融入|列入|加入)");

    /** 每逢重大节日, 每起案件 */
    private static final Pattern OCCASION = Pattern.compile("每逢|每[起件宗批]");

    private Topics() {}

    /** @param last whether nothing follows the part in its sentence */
    static Optional<Topic> of(Wording wording, Span part, boolean last) {
        String masked = wording.masked(part);
        Matcher whole = WHOLE.matcher(masked);
        if (!last && whole.matches()) {
            String who = who(wording, part, whole);
            return Optional.of(new Topic(who != null, who, true));
        }
        Matcher head = HEAD.matcher(masked);
        if (head.matches()) {
            return Optional.of(new Topic(true, who(wording, part, head), false));
        }
        Matcher inside = INSIDE.matcher(masked);
        if (inside.find()) {
            return Optional.of(new Topic(true, who(wording, part, inside), false));
        }
        return COURSE.matcher(masked).lookingAt() || OCCASION.matcher(masked).find()
                ? Optional.of(new Topic(false, null, false))
                : Optional.empty();
    }

    private static String who(Wording wording, Span part, Matcher matcher) {
        return matcher.group("who") == null
                ? null
                : wording.printed(new Span(part.start() + matcher.start("who"), part.start() + matcher.end("who")));
    }
}
