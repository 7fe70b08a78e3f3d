package org.qingyuan.responsibility.reading.table;

import java.util.List;

/** Words of a cell without what only typography put there. */
final class CellText {
    private static final String SPACE = "[\\s\\p{Z}]+";
    private static final String NOT_ASCII = "[^\\x00-\\x7F]";

    private CellText() {}

    /** One name out of the lines of a cell: 序/号 is 序号, 长 效 教 育 机 制 is 长效教育机制, ISO 9001 stays. */
    static String name(List<String> lines) {
        return tight(String.join("", lines));
    }

    static String tight(String text) {
        return text.strip()
                .replaceAll("(?<=" + NOT_ASCII + ")" + SPACE, "")
                .replaceAll(SPACE + "(?=" + NOT_ASCII + ")", "");
    }
}
