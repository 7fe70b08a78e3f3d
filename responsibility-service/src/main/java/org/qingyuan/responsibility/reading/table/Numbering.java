package org.qingyuan.responsibility.reading.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.Numbered;

/** Parts 1.1、领导班子学习制度 into its number and its name. */
final class Numbering {
    /** A Chinese numeral needs its mark: 三访三评 is a name. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<no>\\d+(?:[.．]\\d+)*)[、.．,，:：)）]?|(?<han>[一二三四五六七八九十]+)[、.．]|[（(](?<bracket>[一二三四五六七八九十\\d]+)[）)])"
                    + "(?<name>.*)");

    private static final Pattern PART = Pattern.compile("第(?<no>[一二三四五六七八九十\\d]+)(?:部分|章|篇|项|方面)[、：:]?(?<name>.+)");

    private Numbering() {}

    static Numbered of(List<String> lines) {
        String text = CellText.name(lines);
        Matcher matcher = NUMBERED.matcher(text);
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return new Numbered(part.group("no"), part.group("name"));
        }
        if (!matcher.matches()) {
            return new Numbered("", text);
        }
        for (String group : List.of("no", "han", "bracket")) {
            if (matcher.group(group) != null) {
                return new Numbered(matcher.group(group).replace('．', '.'), matcher.group("name"));
            }
        }
        throw new IllegalStateException(text);
    }
}
