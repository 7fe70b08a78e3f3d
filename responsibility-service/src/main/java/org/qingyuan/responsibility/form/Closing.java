package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What closes an obligation: a record of this form with one of the values in the field. Any other one that is accepted is
 * progress.
 *
 * @param form code of the form
 * @param field may be a column of a list, {@code units.state}: one line is enough
 * @param fieldTitle as the form names it
 * @param values of a yes or no "true" or "false"
 */
public record Closing(String form, String formTitle, String field, String fieldTitle, List<String> values) {

    /** @return null where every accepted record closes it */
    static @Nullable Closing of(String code, FormDefinition form, @Nullable Period every) {
        List<String> values = Fulfilment.values(form, every);
        if (values.isEmpty()) {
            return null;
        }
        String field = form.fulfils().field();
        JsonNode at = FormJson.tree(form.schema()).at("/properties/" + field.replace(".", "/items/properties/"));
        return new Closing(code, form.title(), field, at.path("title").asText(), values);
    }

    /** @param code of the form that the values were written with; null without a form */
    public boolean closedBy(@Nullable String code, JsonNode filled) {
        return form.equals(code) && Fulfilment.holds(field, values, filled);
    }
}
