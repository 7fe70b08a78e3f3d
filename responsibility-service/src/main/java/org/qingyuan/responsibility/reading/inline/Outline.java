package org.qingyuan.responsibility.reading.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** Paragraphs by their numbers: 一、 over （一） over 1. over （1）; those that name who does it are tasks. */
final class Outline {
    /** @param above headings over the task, from the highest */
    record Task(List<Head> above, Numbered own, String words, Assignment assignment, String at, String assignedAt) {}

    record Head(int level, Numbered name, String at) {}

    /** What a figure counts or dates: in 2.3月底前 the 3 is no part of the number. */
    private static final String COUNTED =
            "(?:月(?:[底末初份中上下前，,、\\d]|之前)|日(?:[前内起]|之前)|年(?:[底末内前\\d]|度?12月)|个(?:月|工作日)|次|%|％|[-—~至到]\\d)";

    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("(?:第(?<no>[一二三四五六七八九十]+)(?:部分|章|项|条)|(?<alt>[一二三四五六七八九十]+)[、.．])\\s*(?<rest>.*)"),
            Pattern.compile("[（(](?<no>[一二三四五六七八九十]+)[）)](?<alt>)、?\\s*(?<rest>.*)"),
            Pattern.compile("(?<no>\\d{1,2}(?:[.．]\\d{1,2})*)(?<alt>)(?:[、.．](?:(?!\\d)|(?=\\d{1,4}" + COUNTED
                    + "))|(?<=\\d[.．]\\d{1,2})(?!" + COUNTED + ")\\s*(?!\\d))\\s*(?<rest>.*)"),
            Pattern.compile("(?:[（(](?<no>\\d{1,2})[）)]|(?<alt>[①-⑳]))、?\\s*(?<rest>.*)"));

    private static final Pattern BRACKET =
            Pattern.compile("[（(【\\[](?<in>[^（(）)【】\\[\\]]*(?:[（(][^（(）)]*[）)][^（(）)【】\\[\\]]*)*)[）)】\\]]");
    private static final String LABEL = "(?:牵头|主办|责任|承办|配合|协办)(?:单位|部门|科室)|责任领导|责任人|完成时限|完成时间";
    private static final int LONGEST_HEADING = 50;
    private static final int LONGEST_SPOKEN = 80;
    private static final int LONGEST_NAME = 60;

    private final List<Task> tasks = new ArrayList<>();
    private final List<LeftAside> leftAside = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private Open open;
    private int labelled;

    /** A paragraph, or several, whose end has not been seen yet. */
    private static final class Open {
        final int level;
        final Numbered number;
        final String at;
        final StringBuilder words;
        Assignment assignment;
        String assignedAt;

        Open(int level, Numbered number, String words, String at) {
            this.level = level;
            this.number = number;
            this.words = new StringBuilder(words);
            this.at = at;
        }
    }

    Outline(List<SourceDocument.Block> blocks) {
        for (SourceDocument.Block block : blocks) {
            if (block instanceof SourceDocument.Paragraph paragraph
                    && !paragraph.text().isBlank()) {
                for (String line : paragraph.text().lines().toList()) {
                    String words = line.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "")
                            .replaceAll("^[—\\-–•·●*]+(?=" + LABEL + ")", "")
                            .replaceAll("[【\\[〔](" + LABEL + ")[】\\]〕][：:]?", "$1：");
                    read(words, paragraph.at());
                }
            }
        }
        close();
    }

    List<Task> tasks() {
        return tasks;
    }

    List<LeftAside> leftAside() {
        return leftAside;
    }

    /** Whether these are assignments: a label says so, or several sentences do. */
    boolean isPlan() {
        return labelled > 0 || tasks.size() > 1;
    }

    private void read(String line, String at) {
        if (Assignment.beginsWithLabel(line)) {
            if (open != null) {
                assign(at).addLabelled(line);
                labelled++;
            }
            return;
        }
        begin(line, at);
        int from = 0;
        String words = open.words.toString();
        int start = words.length() - Math.min(words.length(), line.length());
        String last = words.substring(start);
        Matcher bracket = BRACKET.matcher(last);
        while (bracket.find()) {
            String inside = bracket.group("in");
            boolean end = last.substring(bracket.end()).matches("[。；;，,\\s]*");
            Optional<Assignment> spoken =
                    end && inside.length() <= LONGEST_SPOKEN ? Assignment.spoken(inside) : Optional.empty();
            if (!Assignment.isLabelled(inside) && spoken.isEmpty()) {
                continue;
            }
            open.words.setLength(0);
            open.words.append(
                    from == 0 ? words.substring(0, start + bracket.start()) : last.substring(from, bracket.start()));
            if (spoken.isPresent() && !Assignment.isLabelled(inside)) {
                open.assignment = spoken.get();
                open.assignedAt = at;
            } else {
                assign(at).addLabelled(inside);
                labelled++;
            }
            from = bracket.end();
            String rest = last.substring(from).replaceAll("^[。；;，,\\s]+", "");
            if (!rest.isEmpty()) {
                from = last.length() - rest.length();
                int level = open.level;
                close();
                open = new Open(Math.max(1, level), Numbered.NONE, rest, at);
            }
        }
        int labels = open.assignment == null ? Assignment.begin(open.words.toString()) : -1;
        if (labels >= 0) {
            assign(at).addLabelled(open.words.substring(labels));
            open.words.setLength(labels);
            labelled++;
        }
    }

    private Assignment assign(String at) {
        if (open.assignment == null) {
            open.assignment = new Assignment();
            open.assignedAt = at;
        }
        return open.assignment;
    }

    private void begin(String line, String at) {
        for (int level = 1; level <= LEVELS.size(); level++) {
            Matcher numbered = LEVELS.get(level - 1).matcher(line);
            if (numbered.matches()) {
                close();
                String no = numbered.group("no") == null ? numbered.group("alt") : numbered.group("no");
                open = new Open(level, new Numbered(no.replace('．', '.'), ""), numbered.group("rest"), at);
                return;
            }
        }
        if (open != null && open.assignment == null && open.level > 0) {
            open.words.append('\n').append(line);
        } else {
            close();
            open = new Open(0, Numbered.NONE, line, at);
        }
    }

    private void close() {
        if (open == null) {
            return;
        }
        String words = open.words.toString().strip();
        int level = open.level;
        if (level > 0) {
            heads.removeIf(head -> head.level() >= level);
        }
        if (open.assignment != null && !words.isEmpty()) {
            tasks.add(new Task(List.copyOf(heads), open.number, words, open.assignment, open.at, open.assignedAt));
        } else if (level > 0 && isHeading(words.lines().findFirst().orElse(""))) {
            String name = words.lines().findFirst().orElse("");
            heads.add(new Head(level, new Numbered(open.number.no(), name), open.at));
            leave(words.substring(name.length()).strip());
        } else if (level > 0 && words.matches("(?s)[^。\\n]{2,30}。.*")) {
            leave(words);
            heads.add(new Head(level, new Numbered(open.number.no(), words.substring(0, words.indexOf('。'))), open.at));
        } else if (!words.isEmpty() && (level > 0 || !tasks.isEmpty())) {
            leave(words);
        }
        open = null;
    }

    private static boolean isHeading(String line) {
        return !line.isEmpty() && line.length() <= LONGEST_HEADING && !line.contains("。");
    }

    private void leave(String words) {
        if (words.isEmpty()) {
            return;
        }
        String name = words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME) + "…";
        leftAside.add(new LeftAside(open.at, name, LeftAsideReason.TEXT_NOT_READ));
    }
}
