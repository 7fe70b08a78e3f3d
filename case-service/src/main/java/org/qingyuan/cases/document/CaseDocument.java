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

    String number;
    String templateSha256;
    LocalDate issuedOn;
    UUID issuer;
    UUID file;
    String sha256;
    UUID original;
    String originalSha256;
    UUID originalBy;
    UUID drafter;
    Instant createdAt;
    Instant changedAt;

    @Version
    int version;
}
