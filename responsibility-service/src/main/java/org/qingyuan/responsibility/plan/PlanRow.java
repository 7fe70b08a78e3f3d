package org.qingyuan.responsibility.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.reading.ValueSource;

/** One task of the table. */
@Entity
public class PlanRow {
    @Id
    public UUID id;

    public String bureau;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan")
    public Plan plan;

    public int ordinal;
    public String mechanismNo;
    public String mechanismName;
    public String itemNo;
    public String itemName;
    public String task;

    /** 责任领导, 责任人 in the words of the table; empty where it names none. */
    public String leader = "";

    /** Where each value stands in the document. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<ValueSource> sources = List.of();

    @Embedded
    public Limit timeLimit;

    @ElementCollection
    @CollectionTable(name = "plan_row_responsible", joinColumns = @JoinColumn(name = "plan_row"))
    @OrderColumn(name = "ordinal")
    public List<UnitWords> responsible = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_row_supporting", joinColumns = @JoinColumn(name = "plan_row"))
    @OrderColumn(name = "ordinal")
    public List<UnitWords> supporting = new ArrayList<>();

    /** Who held what was read against the words last; null while nobody has. */
    public UUID proofreadBy;

    public Instant proofreadAt;

    /** 沿用上一版: the same words were read in the version before, by whom and when they were read there. */
    public boolean readingTakenOver;

    @OneToMany(mappedBy = "row", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<Duty> duties = new ArrayList<>();

    /** What a person read of the same words before holds here too. */
    public void takeOverReading(PlanRow read) {
        proofreadBy = read.proofreadBy;
        proofreadAt = read.proofreadAt;
        readingTakenOver = true;
    }

    void read(UUID person) {
        proofreadBy = person;
        proofreadAt = Instant.now();
        readingTakenOver = false;
    }

    /** A person has to read it again. */
    public void unread() {
        proofreadBy = null;
        proofreadAt = null;
        readingTakenOver = false;
    }
}
