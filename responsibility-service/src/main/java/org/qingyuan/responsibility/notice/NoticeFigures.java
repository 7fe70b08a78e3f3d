package org.qingyuan.responsibility.notice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.form.Measure;
import org.qingyuan.responsibility.form.Measures;

/** The counts of a notice as values of a form that the bureau has in use, so that the evaluation measures them like typed ones. */
@ApplicationScoped
class NoticeFigures {
    private static final Set<String> NUMBERS = Set.of("integer", "number");

    /** @param form version; null where the notice brings nothing that can be kept */
    record Filled(@Nullable UUID form, String values, List<Measure> measures) {
        private static final Filled NOTHING = new Filled(null, "{}", List.of());

        /** For the record's hash; nothing where there is nothing. */
        List<String> hashed() {
            return form == null ? List.of() : List.of(form.toString(), values);
        }
    }

    private final Forms forms;

    NoticeFigures(Forms forms) {
        this.forms = forms;
    }

    /** @param owed obligation; of a notice of a period only what was counted within its window is kept */
    Filled of(NoticeRequest notice, Tuple owed) {
        if (notice.form() == null || notice.counts() == null) {
            return Filled.NOTHING;
        }
        return forms.current(notice.bureau(), notice.form())
                .map(form -> fill(form, sums(notice, owed)))
                .orElse(Filled.NOTHING);
    }

    /** What the form does not ask for is left out, what nobody counted stays unknown. */
    private static Filled fill(FormVersionView form, Map<String, BigDecimal> sums) {
        JsonNode fields = FormJson.tree(form.definition().schema()).path("properties");
        sums.keySet()
                .removeIf(field ->
                        !NUMBERS.contains(fields.path(field).path("type").asText()));
        if (sums.isEmpty()) {
            return Filled.NOTHING;
        }
        JsonNode values = FormJson.tree(sums);
        return new Filled(form.id(), FormJson.canonical(values), Measures.of(form.definition(), values));
    }

    private static Map<String, BigDecimal> sums(NoticeRequest notice, Tuple owed) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (NoticeCounts one : notice.counts()) {
            boolean counted = !notice.ofPeriod()
                    || one.within(owed.get("starts", LocalDate.class), owed.get("ends", LocalDate.class));
            if (counted) {
                one.counts().forEach((field, count) -> sums.merge(field, count, BigDecimal::add));
            }
        }
        return sums;
    }
}
