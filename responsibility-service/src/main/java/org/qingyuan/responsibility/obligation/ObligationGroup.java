package org.qingyuan.responsibility.obligation;

import jakarta.persistence.Tuple;

/**
 * Obligations that are alike to whoever looks over many units: of one duty and one window, due on one day, in one state.
 *
 * @param example one of them; what it says of these holds for all
 * @param units that keep their ledgers
 */
public record ObligationGroup(ObligationView example, long obligations, long units) {
    static ObligationGroup of(ObligationView example, Tuple row) {
        return new ObligationGroup(example, row.get("obligations", Long.class), row.get("units", Long.class));
    }
}
