package org.qingyuan.inspection.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/** @param ordinal printed on the cards, so that a lot can be told from another */
public record CardLotView(UUID id, int ordinal, String group, int cards, int cancelled, LocalDate issuedOn) {
    static CardLotView of(CardLot lot) {
        return new CardLotView(lot.id, lot.ordinal, lot.groupCode, lot.cards, lot.cancelled, lot.issuedOn);
    }
}
