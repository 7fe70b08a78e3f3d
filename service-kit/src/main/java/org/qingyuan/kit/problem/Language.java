package org.qingyuan.kit.problem;

import java.util.List;
import java.util.Locale;

/** The two languages of the product; Chinese where nothing else is asked for. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private static final List<String> TAGS = List.of("zh", "en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            return "en".equals(best) ? EN : ZH;
        } catch (IllegalArgumentException e) {
            return ZH;
        }
    }
}
