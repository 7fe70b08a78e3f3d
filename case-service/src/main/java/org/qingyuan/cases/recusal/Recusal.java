package org.qingyuan.cases.recusal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 回避: declared by the person, found by the system, or asked for by another; and what was decided. */
@Entity
@Table(name = "lead_recusal")
public class Recusal {
    @Schema(name = "RecusalWay")
    public enum Way {
        /** 自行声明. */
        DECLARED,
        /** 系统发现. */
        DETECTED,
        /** 他人申请. */
        REQUESTED
    }

    @Schema(name = "RecusalGround")
    public enum Ground {
        /** 系被反映人. */
        SUBJECT,
        /** 系被反映人、举报人的近亲属. */
        RELATIVE,
        /** 系证人. */
        WITNESS,
        /** 有利害关系. */
        INTERESTED,
        /** 同单位. */
        SAME_UNIT,
        /** 其他. */
        OTHER
    }

    @Schema(name = "RecusalState")
    public enum State {
        OPEN,
        UPHELD,
        DISMISSED,
        /** 撤回, by who asked for another's. */
        WITHDRAWN
    }

    /** The words of it: why, and of the decision. */
    public record Words(String reason, String decision) {}

    @Id
    public UUID id;

    public UUID lead;
    public UUID person;

    @Enumerated(EnumType.STRING)
    public Way way;

    @Enumerated(EnumType.STRING)
    public Ground ground;

    @Enumerated(EnumType.STRING)
    public State state;

    public UUID askedBy;
    public LocalDate askedOn;
    public UUID decidedBy;
    public LocalDate decidedOn;
    public byte[] sealed;

    /** Whether it waits or holds, so that it need not be asked for again. */
    boolean stands() {
        return state == State.OPEN || state == State.UPHELD;
    }

    String place() {
        return "recusal " + id;
    }
}
