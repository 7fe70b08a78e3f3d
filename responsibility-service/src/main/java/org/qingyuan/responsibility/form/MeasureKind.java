package org.qingyuan.responsibility.form;

public enum MeasureKind {
    NUMBER,
    BOOLEAN,
    CHOICE
}
