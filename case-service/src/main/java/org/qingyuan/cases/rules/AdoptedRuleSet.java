package org.qingyuan.cases.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A rule set as a bureau adopted it. The newest holds for new leads. */
@Entity
@Immutable
@Table(name = "rule_set")
public class AdoptedRuleSet {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String bureau;
    public String code;
    public String title;

    @JdbcTypeCode(SqlTypes.JSON)
    public RuleSet body;

    public LocalDate adoptedOn;
    public UUID adoptedBy;
}
