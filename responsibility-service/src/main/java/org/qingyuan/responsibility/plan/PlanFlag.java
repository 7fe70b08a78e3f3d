package org.qingyuan.responsibility.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** Something the reader was not sure of; a person settles it. */
@Entity
public class PlanFlag {
    /** The code of a flag that is raised here, not by the reader: the words name no unit of the directory. */
    public static final String UNIT_UNKNOWN = "UNIT_UNKNOWN";

    @Id
    public UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan")
    public Plan plan;

    @ManyToOne
    @JoinColumn(name = "plan_row")
    public PlanRow row;

    public int ordinal;
    public String cell;
    public String code;
    public String[] args;
    public UUID settledBy;
    public Instant settledAt;
    public String note;

    /** 沿用上一版: settled for the same words in the version before, by whom and when it was settled there. */
    public boolean takenOver;

    /** The answer that was given to the same doubt before holds here too. */
    public void takeOver(PlanFlag answered) {
        settledBy = answered.settledBy;
        settledAt = answered.settledAt;
        note = answered.note;
        takenOver = true;
    }

    /** A person has to settle it again. */
    public void reopen() {
        settledBy = null;
        settledAt = null;
        note = null;
        takenOver = false;
    }
}
