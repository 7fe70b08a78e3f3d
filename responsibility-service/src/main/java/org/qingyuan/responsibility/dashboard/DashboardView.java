package org.qingyuan.responsibility.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.obligation.ObligationView;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * 领导看板 of one plan.
 *
 * @param units in the order of the directory; they are never ranked
 * @param cells what each unit owes of each item; a pair that is missing owes nothing
 * @param atRisk what will be missed unless somebody acts, or can no longer be met in time, by due date
 * @param risks how many there are in all
 * @param asked records that the plan asks of all units shown; what several owe together once
 * @param minutesAsked for the records asked, by the assumption
 * @param burden in the order of the units
 */
public record DashboardView(
        UUID plan,
        String title,
        int year,
        LocalDate today,
        List<NamedRef> units,
        List<Item> items,
        List<Cell> cells,
        List<MechanismProgress> mechanisms,
        List<ObligationView> atRisk,
        long risks,
        Assumption assumption,
        long asked,
        long minutesAsked,
        List<UnitBurden> burden) {

    public record Item(Numbered mechanism, Numbered item) {}

    public record Counts(
            long owed, long done, long doneLate, long inReview, long inProgress, long notStarted, long overdue) {}

    public record Cell(UUID unit, String item, Counts counts) {}

    public record MechanismProgress(Numbered mechanism, Counts counts) {}

    /** What the minutes are worked out from: nobody is timed. */
    public record Assumption(int minutesPerRecord, int minutesPerFile) {}

    /**
     * What the plan asks of a unit.
     *
     * @param asked records that its obligations ask for in the plan's time
     * @param records that it wrote, drafts too
     * @param files it added
     * @param minutesAsked for the records asked, by the assumption
     * @param minutes for records and files so far, by the assumption
     * @param recordsSaved records that served more than one obligation instead of being written again
     * @param filesSaved files that were there already and were kept once
     * @param perObligation records for each obligation, to two decimals
     */
    public record UnitBurden(
            NamedRef unit,
            long asked,
            long records,
            long files,
            long minutesAsked,
            long minutes,
            long recordsSaved,
            long filesSaved,
            BigDecimal perObligation) {}
}
