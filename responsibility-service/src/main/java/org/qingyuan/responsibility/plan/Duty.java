package org.qingyuan.responsibility.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.roster.CountedList;
import org.qingyuan.responsibility.roster.RosterKind;

/** 任务要求: what one clause of a task demands, of whom and how often. */
@Entity
public class Duty {
    @Id
    public UUID id;

    public String bureau;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_row")
    public PlanRow row;

    public int ordinal;
    public String clauseText;
    public int clauseStart;
    public int clauseEnd;

    @Enumerated(EnumType.STRING)
    public DutyKind kind;

    public Period every;
    public Integer atLeast;
    public Integer atMost;

    /** Null: the row's limit holds. */
    @Embedded
    public Limit timeLimit;

    @Enumerated(EnumType.STRING)
    public OwedBy owedBy;

    public String ownersText;

    @Enumerated(EnumType.STRING)
    public PostList postList;

    /** Of duties of branches alone. */
    @Enumerated(EnumType.STRING)
    public BranchList branchList;

    @Enumerated(EnumType.STRING)
    public Sharing sharing;

    /** The list whose entries open it; null: opened by hand. Of EVENT duties owed for a person. */
    @Enumerated(EnumType.STRING)
    public RosterKind triggerList;

    /** Days from the event; of EVENT duties alone. */
    public Integer termDays;

    /** What one event asks for, an obligation each; empty: one without a name. */
    public String[] acts = {};

    /** Who counts for a head-count. */
    @Enumerated(EnumType.STRING)
    public CountedList countedList;

    /** Empty: the responsible units of the row. */
    @ElementCollection
    @CollectionTable(name = "duty_owner", joinColumns = @JoinColumn(name = "duty"))
    @OrderColumn(name = "ordinal")
    public List<UnitWords> owners = new ArrayList<>();
}
