package org.qingyuan.proof;

import java.math.BigDecimal;
import java.util.List;
import org.qingyuan.scoring.IndicatorScore;
import org.qingyuan.scoring.PartScore;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.json.Canonical;

/** Where a kept score differs from the recomputed one: the first indicator, else part, else the total. */
final class ScoreDifference {
    private ScoreDifference() {}

    static void refuse(String place, Score kept, Score computed) throws Rejected {
        if (Canonical.write(kept).equals(Canonical.write(computed))) {
            return;
        }
        int parts = Math.min(kept.parts().size(), computed.parts().size());
        for (int i = 0; i < parts; i++) {
            PartScore part = kept.parts().get(i);
            PartScore again = computed.parts().get(i);
            indicators(place, part.indicators(), again.indicators());
            if (!Canonical.write(part).equals(Canonical.write(again))) {
                throw differ(place + " " + part.code(), part.weighted(), again.weighted());
            }
        }
        indicators(place, kept.adjustments(), computed.adjustments());
        throw differ(place, kept.total(), computed.total());
    }

    private static void indicators(String place, List<IndicatorScore> kept, List<IndicatorScore> computed)
            throws Rejected {
        for (int i = 0; i < Math.min(kept.size(), computed.size()); i++) {
            if (!Canonical.write(kept.get(i)).equals(Canonical.write(computed.get(i)))) {
                throw differ(
                        place + " " + computed.get(i).code(),
                        kept.get(i).score(),
                        computed.get(i).score());
            }
        }
    }

    private static Rejected differ(String place, BigDecimal kept, BigDecimal computed) {
        boolean same = kept != null && computed != null && kept.compareTo(computed) == 0;
        return new Rejected(Finding.SCORE, same ? place : place + ": " + plain(kept) + " ≠ " + plain(computed));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }
}
