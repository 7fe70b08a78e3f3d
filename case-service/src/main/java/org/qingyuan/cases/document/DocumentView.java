package org.qingyuan.cases.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param fields in the order of its template by {@code order}
 * @param sha256 of the file as it went out
 * @param originalSha256 of the signed scan
 * @param editable whether the caller may change and issue it now
 * @param open whether the signed scan may be handed in now
 * @param voidable whether the caller may void it now
 */
public record DocumentView(
        UUID id,
        DocumentKind kind,
        UUID about,
        DocumentState state,
        Map<String, String> fields,
        List<String> order,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String sha256,
        @Nullable String originalSha256,
        boolean editable,
        boolean open,
        boolean voidable,
        @Nullable LocalDate voidedOn,
        @Nullable String voidReason,
        int version) {

    static DocumentView of(CaseDocument document, Map<String, String> fields, boolean writes) {
        return new DocumentView(
                document.id,
                document.kind,
                document.about,
                document.state,
                fields,
                document.kind.fields(),
                document.number,
                document.issuedOn,
                document.sha256,
                document.originalSha256,
                writes && document.state == DocumentState.DRAFT,
                writes && document.state == DocumentState.ISSUED && document.original == null,
                writes && document.state == DocumentState.ISSUED,
                document.voidedOn,
                fields.get(CaseDocument.VOID_REASON),
                document.version);
    }
}
