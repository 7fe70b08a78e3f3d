package org.qingyuan.responsibility.reading.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The words of a paragraph of Word 97 to 2003 as they are shown. */
public final class DocWords {
    private DocWords() {}

    /** Without what is deleted or hidden, and without the instructions of fields. */
    public static String of(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        int instruction = 0;
        for (int r = 0; r < paragraph.numCharacterRuns(); r++) {
            CharacterRun run = paragraph.getCharacterRun(r);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished();
            for (char c : run.text().toCharArray()) {
                switch (c) {
                    case 0x13 -> instruction++;
                    case 0x14, 0x15 -> instruction = Math.max(0, instruction - 1);
                    case 0x0b, 0x0c, '\r' -> words.append('\n');
                    case '\t', 0xa0 -> words.append(' ');
                    case 0x1e -> words.append('-');
                    default -> {
                        if (shown && instruction == 0 && c >= ' ') {
                            words.append(c);
                        }
                    }
                }
            }
        }
        return words.toString();
    }
}
