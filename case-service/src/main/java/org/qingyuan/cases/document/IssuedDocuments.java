package org.qingyuan.cases.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written about a thing, for the feature that owns it; who may know of the thing was asked there. */
@ApplicationScoped
public class IssuedDocuments {
    /**
     * @param file as it went out; null for a draft
     * @param original the signed scan
     */
    public record Paper(
            DocumentKind kind,
            String title,
            boolean draft,
            boolean voided,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable UUID file,
            @Nullable UUID original) {}

    private final EntityManager entities;

    IssuedDocuments(EntityManager entities) {
        this.entities = entities;
    }

    public List<Paper> about(String bureau, UUID about) {
        return entities.createQuery(
                        "from CaseDocument where bureau = :bureau and about = :about order by createdAt, id",
                        CaseDocument.class)
                .setParameter("bureau", bureau)
                .setParameter("about", about)
                .getResultStream()
                .map(document -> new Paper(
                        document.kind,
                        document.kind.title(),
                        document.state == DocumentState.DRAFT,
                        document.state == DocumentState.VOID,
                        document.number,
                        document.issuedOn,
                        document.file,
                        document.original))
                .toList();
    }
}
