package org.qingyuan.responsibility.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.ValueSource;

/** 责任分解表: one version of a bureau's table. */
@Entity
public class Plan {
    @Id
    public UUID id;

    public String bureau;
    public int year;
    public String title;

    /** 文号, 常公委〔2012〕28号; empty where the document has none. */
    public String documentNo = "";

    /** Who issued the document; empty where it does not say. */
    public String issuer = "";

    public LocalDate issuedOn;

    /** Where title, 文号, issuer and date stand in the document. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ValueSource> sources = List.of();

    /** Parts of the document that are no part of the plan. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<LeftAside> leftAside = List.of();

    @Enumerated(EnumType.STRING)
    public PlanState state;

    public LocalDate validFrom;
    public LocalDate validTo;
    public Period reportCycle;

    /** The version that this one takes over from, or is to while it is a draft. */
    public UUID replaces;

    @Enumerated(EnumType.STRING)
    public RevisionKind revisionKind;

    /** The version that took over; this one then holds to the day before. */
    public UUID replacedBy;

    /** The last day that it was to hold before another version took over. */
    public LocalDate plannedTo;

    @Enumerated(EnumType.STRING)
    public FirstYear firstYear = FirstYear.FULL;

    @Enumerated(EnumType.STRING)
    public DueShift dueShift = DueShift.NEXT_WORKDAY;

    public UUID sourceFile;
    public String sourceName;
    public UUID importedBy;
    public Instant importedAt;
    public UUID publishedBy;
    public LocalDate publishedOn;
    public LocalDate closedOn;
    public String closedReason;

    @Version
    public int version;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<PlanRow> rows = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<PlanFlag> flags = new ArrayList<>();

    /** @throws Problem 409 unless the plan is still under review */
    public void requireDraft() {
        if (state != PlanState.DRAFT) {
            throw new Problem(ResponsibilityProblem.PLAN_NOT_DRAFT, title);
        }
    }

    public Optional<PlanRow> row(UUID row) {
        return rows.stream().filter(r -> r.id.equals(row)).findFirst();
    }

    /** Rows that nobody has held against the words yet. */
    public long unreadRows() {
        return rows.stream().filter(row -> row.proofreadAt == null).count();
    }

    public long openFlags() {
        return flags.stream().filter(flag -> flag.settledAt == null).count();
    }
}
