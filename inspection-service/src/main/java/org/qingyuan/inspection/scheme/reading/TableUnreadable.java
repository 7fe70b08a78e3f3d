package org.qingyuan.inspection.scheme.reading;

/** A file without a scoring table, with the reason in both languages. */
public class TableUnreadable extends RuntimeException {
    private final String zh;
    private final String en;

    TableUnreadable(String zh, String en) {
        super(en);
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
