package org.qingyuan.responsibility.reading;

/**
 * A number and a name such as 1.1 and 领导班子、领导干部学习教育制度, without the spaces that typography puts inside words.
 *
 * @param no as printed, without the mark that follows it; empty when there is none
 */
public record Numbered(String no, String name) {
    public static final Numbered NONE = new Numbered("", "");
}
