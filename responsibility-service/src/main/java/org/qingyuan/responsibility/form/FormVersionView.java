package org.qingyuan.responsibility.form;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form with what it asks for.
 *
 * @param number counted for shipped versions and for the bureau's own apart
 * @param sha256 of the definition as it is stored; goes into the hash of each record that was written with it
 * @param version for If-Match, while it is a draft
 */
public record FormVersionView(
        UUID id,
        String code,
        int number,
        FormOrigin origin,
        FormState state,
        FormDefinition definition,
        String sha256,
        @Nullable LocalDate publishedOn,
        int version) {

    public static FormVersionView of(FormVersion form) {
        return new FormVersionView(
                form.id,
                form.code,
                form.number,
                form.origin(),
                form.state,
                form.read(),
                form.sha256,
                form.publishedOn,
                form.version);
    }
}
