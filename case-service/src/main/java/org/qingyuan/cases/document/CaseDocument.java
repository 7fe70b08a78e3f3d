package org.qingyuan.cases.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 文书. */
@Entity
@Table(name = "document")
class CaseDocument {
    /** Beside the fields of the kind: why it was voided. No template asks for it. */
    static final String VOID_REASON = "void.reason";

    @Id
    UUID id;

    String bureau;

    @Enumerated(EnumType.STRING)
    DocumentKind kind;

    UUID about;

    @Enumerated(EnumType.STRING)
    DocumentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> fields;

    /** The fields, where the feature that the document belongs to keeps them as ciphertext. */
    byte[] sealed;

    String number;
    String templateSha256;
    LocalDate issuedOn;
    UUID issuer;
    UUID file;
    String sha256;
    UUID original;
    String originalSha256;
    UUID originalBy;
    LocalDate voidedOn;
    UUID voidedBy;
    UUID drafter;
    Instant createdAt;
    Instant changedAt;

    @Version
    int version;
}
