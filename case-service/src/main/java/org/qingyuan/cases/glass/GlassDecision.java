package org.qingyuan.cases.glass;

public record GlassDecision(boolean allowed) {}
