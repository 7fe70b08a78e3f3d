package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Checks one rule against its source and its place. */
final class ClauseCheck {
    private static final Set<Quantity> OF_DUTIES =
            Set.of(Quantity.SHORTFALL, Quantity.NOT_ON_TIME, Quantity.RATE, Quantity.ON_TIME_RATE);
    private static final Set<Quantity> RATES = Set.of(Quantity.RATE, Quantity.ON_TIME_RATE);

    private final Scheme scheme;
    private final Faults faults;
    private final String place;

    ClauseCheck(Scheme scheme, Faults faults, String place) {
        this.scheme = scheme;
        this.faults = faults;
        this.place = place;
    }

    void check(Indicator indicator, Clause clause, boolean adjusts) {
        boolean there = faults.there(place + "/rule", clause.rule());
        if (source(clause.source()) && there) {
            rule(clause.rule(), indicator.points());
            fits(clause.rule(), clause.source());
        }
        if (there && adjusts != belongsToTotal(clause.rule()) && !deducts(clause.rule())) {
            faults.add(
                    FaultCode.WRONG_PLACE,
                    place + "/rule",
                    null,
                    clause.rule().getClass().getSimpleName());
        }
    }

    private static boolean belongsToTotal(Rule rule) {
        return rule instanceof Rule.Bonus;
    }

    private static boolean deducts(Rule rule) {
        return rule instanceof Rule.PerCount
                || rule instanceof Rule.PerPercentagePoint
                || rule instanceof Rule.DeductByRank;
    }

    private boolean source(Source source) {
        if (!faults.there(place + "/source", source)) {
            return false;
        }
        boolean all = faults.there(place + "/source/kind", source.kind())
                & faults.there(place + "/source/quantity", source.quantity())
                & faults.there(place + "/source/absent", source.absent());
        if (all && source.keys().isEmpty() && source.kind() != SourceKind.RATING) {
            faults.add(FaultCode.MISSING, place + "/source/keys", null, null);
        }
        return all;
    }

    private void rule(Rule rule, BigDecimal points) {
        String at = place + "/rule";
        switch (rule) {
            case Rule.Binary binary -> {
                faults.there(at + "/comparison", binary.comparison());
                faults.notNegative(at + "/threshold", binary.threshold(), true);
            }
            case Rule.PerCount count -> {
                faults.positive(at + "/step", count.step());
                faults.positive(at + "/deduct", count.deduct());
                cap(at, count.cap(), points);
            }
            case Rule.PerPercentagePoint point -> {
                faults.within(at + "/target", point.target(), 0, 100);
                faults.positive(at + "/step", point.step());
                faults.positive(at + "/deduct", point.deduct());
                faults.there(at + "/steps", point.steps());
                cap(at, point.cap(), points);
            }
            case Rule.Zeroing zeroing -> faults.positive(at + "/threshold", zeroing.threshold());
            case Rule.AverageOverPersons average -> faults.positive(at + "/full", average.full());
            case Rule.Bonus bonus -> {
                faults.positive(at + "/step", bonus.step());
                faults.positive(at + "/add", bonus.add());
                faults.notNegative(at + "/cap", bonus.cap(), false);
            }
            case Rule.DeductByRank byRank -> bands(at + "/bands", byRank.bands());
            case Rule.Rating rating -> faults.positive(at + "/full", rating.full());
            case Rule.BallotShare share -> {
                if (share.ballot() == null || scheme.ballot(share.ballot()).isEmpty()) {
                    faults.add(FaultCode.UNKNOWN_REFERENCE, at + "/ballot", null, share.ballot());
                }
            }
        }
    }

    private void cap(String at, BigDecimal cap, BigDecimal points) {
        faults.notNegative(at + "/cap", cap, false);
        if (cap != null && points != null && points.signum() > 0 && cap.compareTo(points) > 0) {
            faults.add(FaultCode.CAP_ABOVE_POINTS, at + "/cap", points, cap);
        }
    }

    private void bands(String at, List<RankBand> bands) {
        if (bands.isEmpty()) {
            faults.add(FaultCode.MISSING, at, null, null);
        }
        for (int i = 0; i < bands.size(); i++) {
            RankBand band = bands.get(i);
            faults.positive(at + "/" + i + "/deduct", band.deduct());
            boolean overlaps = i > 0 && band.from() <= bands.get(i - 1).to();
            if (band.from() < 1 || band.to() < band.from() || overlaps) {
                faults.add(FaultCode.BANDS, at + "/" + i, null, band.from() + "–" + band.to());
            }
        }
    }

    private void fits(Rule rule, Source source) {
        Quantity quantity = source.quantity();
        boolean ofSource =
                switch (source.kind()) {
                    case DUTY -> OF_DUTIES.contains(quantity);
                    case BALLOT -> quantity == Quantity.VOTES;
                    case RATING -> quantity == Quantity.EACH;
                    case FORM, OUTCOME, DOCUMENT -> quantity == Quantity.SUM || quantity == Quantity.EACH;
                };
        boolean zeroIsSum = source.absent() != Absent.ZERO || quantity == Quantity.SUM;
        boolean ofRule =
                switch (rule) {
                    case Rule.Binary binary -> compares(binary.comparison(), quantity);
                    case Rule.PerCount _, Rule.Zeroing _ ->
                        quantity == Quantity.SHORTFALL || quantity == Quantity.NOT_ON_TIME || quantity == Quantity.SUM;
                    case Rule.PerPercentagePoint _ -> RATES.contains(quantity) || quantity == Quantity.SUM;
                    case Rule.AverageOverPersons _ -> quantity == Quantity.EACH;
                    case Rule.Bonus _, Rule.DeductByRank _ -> quantity == Quantity.SUM;
                    case Rule.Rating _ -> source.kind() == SourceKind.RATING;
                    case Rule.BallotShare _ -> source.kind() == SourceKind.BALLOT;
                };
        if (!ofSource || !ofRule) {
            faults.add(FaultCode.RULE_AND_SOURCE, place + "/source/quantity", null, quantity);
        }
        if (!zeroIsSum) {
            faults.add(FaultCode.RULE_AND_SOURCE, place + "/source/absent", null, source.absent());
        }
    }

    /** More of what is left undone must never bring points, so the comparison follows the figure. */
    private static boolean compares(Comparison comparison, Quantity quantity) {
        return switch (quantity) {
            case SHORTFALL, NOT_ON_TIME -> comparison == Comparison.AT_MOST;
            case RATE, ON_TIME_RATE -> comparison == Comparison.AT_LEAST;
            case SUM -> true;
            case EACH, VOTES -> false;
        };
    }
}
