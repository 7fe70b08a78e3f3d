package org.qingyuan.scoring;

import java.math.BigDecimal;

/** Ranks from..to (both included) lose this many points. */
public record RankBand(int from, int to, BigDecimal deduct) {}
