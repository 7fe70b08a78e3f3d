package org.qingyuan.responsibility.register;

import java.time.LocalDate;

/**
 * What rules, lists and figures look at in an entry, taken out of what was filled in. Null: does not apply or not filled in.
 *
 * @param category source of a risk, carrier of a disclosure, kind of a place or matter
 * @param grade of a risk or matter, scope of a disclosure, coverage of a place
 * @param amount people concerned, needs of a firm, cameras of a place
 * @param due the next day by which something has to be done
 */
public record Facets(
        Integer year,
        String category,
        String grade,
        Integer likelihood,
        Integer impact,
        Integer amount,
        LocalDate due) {

    public static final Facets NONE = new Facets(null, null, null, null, null, null, null);

    public Facets withYear(Integer value) {
        return new Facets(value, category, grade, likelihood, impact, amount, due);
    }

    public Facets withCategory(String value) {
        return new Facets(year, value, grade, likelihood, impact, amount, due);
    }

    public Facets withGrade(String value) {
        return new Facets(year, category, value, likelihood, impact, amount, due);
    }

    public Facets withMatrix(Integer newLikelihood, Integer newImpact) {
        return new Facets(year, category, grade, newLikelihood, newImpact, amount, due);
    }

    public Facets withAmount(Integer value) {
        return new Facets(year, category, grade, likelihood, impact, value, due);
    }

    public Facets withDue(LocalDate value) {
        return new Facets(year, category, grade, likelihood, impact, amount, value);
    }
}
