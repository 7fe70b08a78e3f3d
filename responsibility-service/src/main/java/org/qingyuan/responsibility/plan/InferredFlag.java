package org.qingyuan.responsibility.plan;

import java.util.Arrays;
import java.util.Optional;
import org.qingyuan.kit.problem.Language;

/** What was inferred when the draft was made, and is no reading of the words: a person confirms it or chooses otherwise. */
enum InferredFlag {
    EVENT_BY_LIST(
            "“{0}”：推定由“{1}”名册开立，期限 {2} 天（系统默认）{3}。",
            "\"{0}\": taken as opened by the list {1}, due in {2} days (our default){3}."),
    EVENT_BY_HAND(
            "“{0}”：推定由责任单位逢事开立，期限 {1} 天（系统默认）。",
            "\"{0}\": taken as opened by hand for each event, due in {1} days (our default)."),
    COUNTED_LIST("“{0}”：推定按“{1}”核对人数。", "\"{0}\": taken as checked against {1}."),
    POSTS("“{0}”：推定由{1}承担（每人），请核定。", "\"{0}\": taken as owed by each of {1}."),
    BRANCHES("“{0}”：推定由每个{1}承担，请核定。", "\"{0}\": taken as owed by each {1}.");

    private final String zh;
    private final String en;

    InferredFlag(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String code() {
        return name() + "_INFERRED";
    }

    static Optional<InferredFlag> of(String code) {
        return Arrays.stream(values()).filter(flag -> flag.code().equals(code)).findFirst();
    }

    String message(String[] args, Language language) {
        boolean english = language == Language.EN;
        String text = english ? en : zh;
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", this == EVENT_BY_LIST && i == 3 ? acts(args[i], english) : args[i]);
        }
        return text;
    }

    private static String acts(String acts, boolean english) {
        if (acts.isEmpty()) {
            return "";
        }
        return english ? ", one obligation each: " + acts : "，分别开立：" + acts;
    }
}
