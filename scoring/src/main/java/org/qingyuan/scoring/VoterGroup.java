package org.qingyuan.scoring;

import java.math.BigDecimal;

/** @param weight percent within the ballots' result */
public record VoterGroup(String code, String title, BigDecimal weight) {}
