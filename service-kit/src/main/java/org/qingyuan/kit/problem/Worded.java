package org.qingyuan.kit.problem;

/** What has words of its own in both languages. As an argument of a problem it is told in the one that was asked for. */
public interface Worded {
    String word(Language language);
}
