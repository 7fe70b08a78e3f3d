package org.qingyuan.scoring;

/** 一票否决: a ground, and the best grade that it leaves. */
public record VetoGround(String code, String title, String cappedAt) {}
