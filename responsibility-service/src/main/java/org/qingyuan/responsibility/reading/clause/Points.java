package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a table says of its points, and where else to look: no words of the duty (（5分）, 得6分, （具体时间见值班表）). */
final class Points {
    private static final String POINTS = Numeral.ANY + "(?:\\.\\d+)?分";

    private static final Pattern BEHIND =
            Pattern.compile("（[^（）]{0,20}?" + POINTS + "）|（(?:具体|详)[^（）]{0,12}见[^（）]{1,12}）|，[^，每]{0,12}?(?:得|扣|加|计|记)"
                    + POINTS + "(?:，(?:扣|加)完为止)?|，每[^，]{1,12}?(?:扣|加|减)" + POINTS + "(?:，(?:扣|加)完为止)?");

    private static final Pattern EARNED = Pattern.compile("(?<=\\d|次|个|名|件|篇|份|%|以上)(?:得|加|计|记)" + POINTS + "$");

    private Points() {}

    /** The stretch without points at its end; the whole of it where it is nothing else. */
    static Span without(Wording wording, Span stretch) {
        String words = wording.text(stretch);
        Matcher matcher = BEHIND.matcher(words);
        while (matcher.find()) {
            if (matcher.start() > 1
                    && !words.substring(0, matcher.start()).matches(".*(?:扣|加|得|计|记)" + POINTS)
                    && BEHIND.matcher(words.substring(matcher.start()))
                            .replaceAll("")
                            .isEmpty()) {
                return new Span(stretch.start(), stretch.start() + matcher.start());
            }
        }
        return stretch;
    }

    /** 不少于六次加3分: what earns points is asked for; empty where the words only say what costs or earns them. */
    static int earned(String masked) {
        Matcher matcher = EARNED.matcher(masked);
        return matcher.find() && !masked.matches("(?:每|缺|少|漏|迟|凡|超)[^，]*") ? matcher.start() : -1;
    }
}
