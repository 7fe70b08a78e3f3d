package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 考评方案: all that turns facts into a score and a grade. Any content can be held, {@link SchemeCheck} says what is
 * wrong with it.
 *
 * @param basis the document it rests on
 * @param base what the weighted parts make at most; 100 or 1000
 * @param ceiling the highest total that bonuses can lead to; null: none
 * @param bonusCap the most that all bonuses together add; null: none
 * @param grades best first
 */
public record Scheme(
        String title,
        int year,
        @Nullable String basis,
        BigDecimal base,
        @Nullable BigDecimal ceiling,
        @Nullable BigDecimal bonusCap,
        Rounding rounding,
        NotApplicable notApplicable,
        List<Sheet> sheets,
        List<BallotRules> ballots,
        List<Grade> grades,
        List<VetoGround> vetoes,
        List<Quota> quotas) {
    public Scheme {
        sheets = sheets == null ? List.of() : List.copyOf(sheets);
        ballots = ballots == null ? List.of() : List.copyOf(ballots);
        grades = grades == null ? List.of() : List.copyOf(grades);
        vetoes = vetoes == null ? List.of() : List.copyOf(vetoes);
        quotas = quotas == null ? List.of() : List.copyOf(quotas);
    }

    public Optional<Sheet> sheet(ObjectKind kind) {
        return sheets.stream().filter(sheet -> sheet.kind() == kind).findFirst();
    }

    public Optional<BallotRules> ballot(String code) {
        return ballots.stream().filter(ballot -> code.equals(ballot.code())).findFirst();
    }
}
