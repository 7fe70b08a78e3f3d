package org.qingyuan.cases.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 回避关系申报: one who works on leads says to whom of the bureau he is related. */
@Entity
@Table(name = "declared_relation")
public class DeclaredRelation {
    @Id
    public UUID id;

    public String bureau;
    public UUID person;
    public UUID other;

    @Enumerated(EnumType.STRING)
    public RelationKind kind;

    public LocalDate declaredOn;
    public LocalDate withdrawnOn;

    @Version
    public int version;
}
