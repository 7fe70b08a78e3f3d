package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * How one clause came to its amount.
 *
 * @param formula with the figures in it, so that it can be checked by hand
 * @param values the input and every figure on the way
 * @param facts ids of the facts that went in, in the order of their ids
 */
public record ClauseScore(
        int clause, Effect effect, BigDecimal amount, String formula, List<Value> values, List<String> facts) {}
