package org.qingyuan.cases.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;

/**
 * What papers of a kind are made from.
 *
 * @param fields that a template may ask for
 * @param needed those of them that it has to
 * @param common put in for every kind; {@code number} is needed
 * @param inForce the version that holds; 0 for what is shipped
 * @param versions of the bureau's own, the newest first
 */
public record DocumentTemplateView(
        DocumentKind kind,
        String title,
        AboutKind about,
        List<String> fields,
        List<String> needed,
        List<String> common,
        int inForce,
        List<TemplateVersion> versions) {

    public record TemplateVersion(
            int number,
            String name,
            String sha256,
            PersonRef addedBy,
            LocalDate addedOn,
            @Nullable LocalDate withdrawnOn) {}
}
