package org.qingyuan.inspection.appraisal;

import java.util.List;

/** @param codes one for each card; shown this once, kept nowhere */
public record IssuedCardsView(CardLotView lot, List<String> codes) {}
