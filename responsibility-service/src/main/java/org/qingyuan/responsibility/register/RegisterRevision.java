package org.qingyuan.responsibility.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.qingyuan.responsibility.form.FormJson;

/**
 * What a unit writes on an entry. Of one that stands in the register it is kept beside what stands until it is confirmed. Who
 * reads along is nothing to confirm and holds at once.
 *
 * @param formValues by field of the form version, as canonical JSON
 */
record RegisterRevision(String title, UUID parent, UUID formVersion, String formValues) {
    JsonNode values() {
        return FormJson.parse(formValues);
    }
}
