package org.qingyuan.scoring;

import java.math.BigDecimal;

/** A figure on the way, by name. */
public record Value(String name, BigDecimal value) {}
