package org.qingyuan.responsibility.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormSchemas;

/**
 * A record as far as it is written; only submitting asks for all of it.
 *
 * @param heldOn the day on which it was done
 * @param obligations what it is done for; several only when a person says so
 * @param reasons why it fits an obligation, by its id; every one but the first needs it
 * @param form id of a published form version; left out: a record without a form
 * @param values what was filled in, by field of that form
 */
public record RecordRequest(
        LocalDate heldOn,
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = 20_000) String content,
        @NotNull @Size(max = 4_000) String participants,
        @NotNull @Size(max = 20) Set<@NotNull UUID> obligations,
        @Size(max = 20) Map<@NotNull UUID, @NotNull @Size(max = 500) String> reasons,
        UUID form,

        @Schema(description = "by field of the form") @Size(max = 60)
        Map<String, Object> values) {

    /** The obligations, each with its reason or none. */
    Map<UUID, String> served() {
        Map<UUID, String> served = new TreeMap<>();
        obligations.forEach(one -> served.put(
                one, reasons == null ? "" : reasons.getOrDefault(one, "").strip()));
        return served;
    }

    /** What was filled in, as it is kept: one text for one value. */
    String canonicalValues() {
        return FormJson.canonical(FormSchemas.tidy(values));
    }
}
