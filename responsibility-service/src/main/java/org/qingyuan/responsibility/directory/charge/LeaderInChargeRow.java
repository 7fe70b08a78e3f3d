package org.qingyuan.responsibility.directory.charge;

/** A leader in charge with what the list sorts by. */
public record LeaderInChargeRow(LeaderInChargeView charge, int ordinal) {
    public LeaderInChargeRow(LeaderInCharge charge, String unitName, int ordinal, String leaderName) {
        this(LeaderInChargeView.of(charge, unitName, leaderName), ordinal);
    }
}
