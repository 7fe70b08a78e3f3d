package org.qingyuan.responsibility.reading.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.qingyuan.responsibility.reading.word.ListLevels.Instance;
import org.qingyuan.responsibility.reading.word.ListLevels.Level;
import org.qingyuan.responsibility.reading.word.ListLevels.Place;

/** The lists of a document of Word 97 to 2003, in the shape of those of a .docx, so that {@link ListNumbers} counts both. */
final class DocLists {
    /** The formats by their numbers in the file ([MS-OSHARED], MSONFC); what is not here is written in Arabic digits. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    /** Highest level of a list, from 0. */
    private static final int LAST = 8;

    private DocLists() {}

    static ListLevels of(HWPFDocument document) {
        Map<String, Instance> instances = new HashMap<>();
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (document.getListTables() != null && paragraph.isInList()) {
                instances.computeIfAbsent(key(paragraph), key -> instance(paragraph.getList()));
            }
        }
        return new ListLevels(Map.of(), instances, Map.of());
    }

    /** Null where the paragraph is in no list. */
    static Place place(ListLevels lists, Paragraph paragraph) {
        int level = paragraph.getIlvl();
        return paragraph.isInList() && level <= LAST && lists.instances().containsKey(key(paragraph))
                ? new Place(key(paragraph), level)
                : null;
    }

    private static String key(Paragraph paragraph) {
        return String.valueOf(paragraph.getIlfo());
    }

    private static Instance instance(HWPFList list) {
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        for (char level = 0; level <= LAST; level++) {
            String text = list.getNumberText(level);
            if (text == null) {
                continue;
            }
            levels.put(
                    (int) level,
                    new Level(
                            list.getStartAt(level),
                            FORMATS.getOrDefault(list.getNumberFormat(level), "decimal"),
                            holders(text),
                            null,
                            null,
                            false));
            if (list.isStartAtOverridden(level)) {
                starts.put((int) level, list.getStartAt(level));
            }
        }
        return new Instance(String.valueOf(list.getLsid()), starts, levels);
    }

    /** The file holds the number of a level as the character of that code. */
    private static String holders(String text) {
        StringBuilder words = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c <= LAST) {
                words.append('%').append(c + 1);
            } else if (c >= ' ' && c != '%') {
                words.append(c);
            }
        }
        return words.toString();
    }
}
