package org.qingyuan.responsibility.reading.clause;

/** What goes on with the matter before it although it has a time of its own. */
final class SameMatter {
    private SameMatter() {}

    /** 每年3次，分别于4月、8月、12月开展: when each of those named before is due. */
    static boolean saysWhen(Draft last, String words, Tokens tokens) {
        Tokens before = last.tokens;
        return tokens.periods().isEmpty()
                && tokens.amounts().isEmpty()
                && words.matches("(?:分别|各|均).*")
                && before.periods().size() == 1
                && before.dates().isEmpty()
                && before.amounts().size() == 1
                && before.amounts().getFirst().measure() == Amount.Measure.TIMES
                && before.amounts().getFirst().atLeast() == tokens.dates().size();
    }

    /**
     * 每年不少于2次, 原则上每季度一次: a frequency without an act belongs to the act before it.
     *
     * @param rest of the part, without its tokens
     */
    static boolean saysHowOften(Draft last, Tokens tokens, String rest) {
        boolean open =
                last.form == Draft.Form.STANDING || last.form == Draft.Form.EVENT || last.form == Draft.Form.CONDITION;
        return open
                && !tokens.periods().isEmpty()
                && !last.tokens.any()
                && Lexicon.IDLE_REST.matcher(rest).matches();
    }
}
