package org.qingyuan.responsibility.reading.inline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.UnitText;
import org.qingyuan.responsibility.reading.table.LimitCells;
import org.qingyuan.responsibility.reading.table.UnitCells;

/** Who does it and until when, as a bracket behind a task or lines below it say: 责任单位：纪委；配合单位：政工室；完成时限：12月. */
final class Assignment {
    private static final Pattern LABEL = Pattern.compile(
            "(?<label>(?:牵头|主办|主责|责任|承办|落实|实施|配合|协办|协助|参与|参加)(?:单位|部门|科室|主体)"
                    + "|(?:责任|分管|牵头|主管|包保)领导|责任人|负责人|(?:完成|办结|整改)?(?:时限|时间|期限)(?:要求|节点)?|时间节点|进度安排|(?:牵头|配合|协办|主办))[：:]");

    private static final String LEADING = "(牵头|主办|主责).*";
    private static final String SUPPORTING = "(配合|协办|协助|参与|参加)(单位|部门|科室)?";
    private static final String PEOPLE = ".*领导|责任人|负责人";
    private static final String TIME = ".*(时限|时间|期限|进度).*";

    /** 纪委牵头, 各单位按职责分工负责 */
    private static final Pattern LEADS =
            Pattern.compile("(?<who>.+?)(?:负责牵头|牵头负责|牵头组织|牵头|主办|按职责分工(?:分别)?负责|分别负责|共同负责|具体负责|负责(?:落实|组织|实施)?)");

    private static final Pattern SUPPORTS = Pattern.compile("(?<who>.+?)(?:协同配合|积极配合|配合|协办|协助|参与|参加)(?:落实|实施)?");

    private static final Pattern DONE = Pattern.compile("(?<when>.+?)(?:完成|落实到位|办结)");

    private final List<UnitText> leading = new ArrayList<>();
    private final List<UnitText> responsible = new ArrayList<>();
    private final Set<UnitText> supporting = new LinkedHashSet<>();
    private final List<String> people = new ArrayList<>();
    private String limit = "";

    static boolean isLabelled(String words) {
        Matcher label = LABEL.matcher(words);
        return label.find() && !label.group("label").matches(TIME + "|" + PEOPLE)
                || label.reset().results().count() > 1;
    }

    static boolean beginsWithLabel(String line) {
        return LABEL.matcher(line).lookingAt();
    }

    /** Where labels begin inside of a line, behind the end of a sentence; -1 for nowhere. */
    static int begin(String line) {
        Matcher label = LABEL.matcher(line);
        while (label.find()) {
            boolean ended = label.start() > 0 && "。；; 　".indexOf(line.charAt(label.start() - 1)) >= 0;
            if (ended && isLabelled(line.substring(label.start()))) {
                return label.start();
            }
        }
        return -1;
    }

    void addLabelled(String words) {
        Matcher label = LABEL.matcher(words);
        boolean more = label.find();
        while (more) {
            String name = label.group("label");
            int from = label.end();
            more = label.find();
            String value = words.substring(from, more ? label.start() : words.length())
                    .replaceAll("^[\\s，,；;]+|[\\s，,；;。]+$", "");
            add(name, value);
        }
    }

    private void add(String name, String value) {
        if (value.isEmpty() || UnitCells.saysNobody(List.of(value))) {
            return;
        }
        if (name.matches(PEOPLE)) {
            people.add(value);
        } else if (name.matches(TIME)) {
            limit = value;
        } else {
            UnitCells.Sides sides = UnitCells.sides(List.of(value));
            if (name.matches(SUPPORTING)) {
                supporting.addAll(sides.responsible());
            } else {
                (name.matches(LEADING) ? leading : responsible).addAll(sides.responsible());
            }
            supporting.addAll(sides.supporting());
        }
    }

    /** 纪委牵头，政工室、法制室配合，12月底前完成; empty when a part of it says something else. */
    static Optional<Assignment> spoken(String words) {
        Assignment read = new Assignment();
        for (String part : words.split("[，,；;]")) {
            String said = part.strip().replaceAll("[。]$", "");
            Matcher done = DONE.matcher(said);
            String when = done.matches() ? done.group("when") : said;
            Matcher supports = SUPPORTS.matcher(said);
            Matcher leads = LEADS.matcher(said);
            if (LimitCells.read(when).kind() != TimeLimitKind.NONE) {
                read.limit = when;
            } else if (supports.matches()) {
                read.supporting.addAll(UnitCells.split(List.of(supports.group("who"))));
            } else if (leads.matches()) {
                read.leading.addAll(UnitCells.split(List.of(leads.group("who"))));
            } else {
                return Optional.empty();
            }
        }
        return read.leading.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    List<UnitText> responsible() {
        Set<UnitText> all = new LinkedHashSet<>(leading);
        all.addAll(responsible);
        return List.copyOf(all);
    }

    List<UnitText> supporting() {
        return List.copyOf(supporting);
    }

    String leader() {
        return String.join("；", people);
    }

    String limit() {
        return limit;
    }
}
