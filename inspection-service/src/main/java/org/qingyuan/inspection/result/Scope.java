package org.qingyuan.inspection.result;

/** 通报范围: what a unit sees of the others. Everybody sees the own result in full; nobody ballots, notes or interviews. */
public enum Scope {
    /** 仅本单位: nothing. */
    OWN(false, false),
    /** 通报等次: the grades of all, in the order of the directory. */
    GRADES(true, false),
    /** 通报得分: grades and totals of all, in the order of the directory. */
    TOTALS(true, true);

    final boolean grades;
    final boolean totals;

    Scope(boolean grades, boolean totals) {
        this.grades = grades;
        this.totals = totals;
    }
}
