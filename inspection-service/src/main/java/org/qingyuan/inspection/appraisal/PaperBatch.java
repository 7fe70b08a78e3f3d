package org.qingyuan.inspection.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.kit.caller.Caller;

/** A stack of paper ballots of one group, typed in by two persons; its sheets go when they are counted. */
@Entity
@Table(name = "paper_batch")
public class PaperBatch {
    @Id
    public UUID id;

    public String bureau;
    public UUID poll;
    public int ordinal;
    public String groupCode;
    public int sheets;

    @Enumerated(EnumType.STRING)
    public PaperState state;

    public UUID firstBy;
    public UUID secondBy;
    public boolean firstDone;
    public boolean secondDone;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<List<String>> firstSheets;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<List<String>> secondSheets;

    public Integer voidBallots;
    public LocalDate settledOn;

    @Version
    public int version;

    boolean isFirst(Caller caller) {
        return firstBy != null && firstBy.equals(caller.person());
    }

    boolean isSecond(Caller caller) {
        return secondBy != null && secondBy.equals(caller.person());
    }

    boolean bothDone() {
        return firstDone && secondDone;
    }

    /** As of a group: of few sheets the number of void ones tells too much. */
    boolean tellsVoids(PollDefinition definition) {
        return voidBallots != null && sheets - voidBallots >= definition.minimum();
    }

    void settle(PaperState how, LocalDate day) {
        state = how;
        settledOn = day;
        firstSheets = null;
        secondSheets = null;
    }
}
