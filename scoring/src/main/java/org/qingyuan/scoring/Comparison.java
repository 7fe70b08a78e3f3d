package org.qingyuan.scoring;

public enum Comparison {
    AT_LEAST,
    AT_MOST
}
