package org.qingyuan.responsibility.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form with its versions.
 *
 * @param current filled in today; null while there is only a draft
 * @param draft the change being written, for the discipline office
 * @param versions all that were published, the one in use first
 * @param retiredOn since when no new record is written with it; null while it is filled in
 * @param retirable whether the bureau made it alone, so that it can be retired
 */
public record FormView(
        String code,
        String title,
        @Nullable FormVersionView current,
        @Nullable FormVersionView draft,
        List<Published> versions,
        @Nullable LocalDate retiredOn,
        boolean retirable) {

    public record Published(UUID id, int number, FormOrigin origin, LocalDate publishedOn) {}

    /** @param versions in the order of {@link FormRepository#versions}, not empty */
    static FormView of(List<FormVersion> versions, @Nullable LocalDate retiredOn) {
        List<FormVersion> published = versions.stream()
                .filter(form -> form.state == FormState.PUBLISHED)
                .toList();
        FormVersion draft = versions.stream()
                .filter(form -> form.state == FormState.DRAFT)
                .findFirst()
                .orElse(null);
        FormVersion current = published.isEmpty() ? null : published.getFirst();
        return new FormView(
                versions.getFirst().code,
                current == null ? versions.getFirst().title : current.title,
                current == null ? null : FormVersionView.of(current),
                draft == null ? null : FormVersionView.of(draft),
                published.stream()
                        .map(form -> new Published(form.id, form.number, form.origin(), form.publishedOn))
                        .toList(),
                retiredOn,
                !published.isEmpty() && published.stream().allMatch(form -> form.origin() == FormOrigin.BUREAU));
    }
}
