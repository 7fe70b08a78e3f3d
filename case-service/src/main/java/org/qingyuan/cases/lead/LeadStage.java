package org.qingyuan.cases.lead;

import java.util.Optional;
import org.qingyuan.cases.rules.ClockKind;

/** Where a lead stands. */
public enum LeadStage {
    /** 登记. */
    REGISTERED(ClockKind.INTAKE),
    /** 已受理, waits to be assigned. */
    ACCEPTED(ClockKind.ASSIGNMENT),
    /** 已分办, waits to be taken over. */
    ASSIGNED(ClockKind.TAKE_OVER),
    /** 评估. */
    ASSESSMENT(ClockKind.ASSESSMENT),
    /** 谈话函询. */
    TALK_INQUIRY(ClockKind.TALK_INQUIRY),
    /** 初步核实. */
    VERIFICATION(ClockKind.VERIFICATION),
    /** 暂存待查. */
    PENDING(ClockKind.PENDING),
    /** 立案审查. */
    FILED(ClockKind.FILED),
    /** 审理. */
    ADJUDICATION(ClockKind.ADJUDICATION),
    /** 处置执行、反馈. */
    CONCLUDING(ClockKind.CONCLUDING),
    /** 办结. */
    CLOSED(null),
    /** 归档. */
    ARCHIVED(null),
    /** 不予受理. */
    NOT_ACCEPTED(null),
    /** 移送、转送. */
    TRANSFERRED(null),
    /** 并入. */
    JOINED(null);

    private final ClockKind clock;

    LeadStage(ClockKind clock) {
        this.clock = clock;
    }

    /** The clock that runs while a lead stands here. */
    public Optional<ClockKind> clock() {
        return Optional.ofNullable(clock);
    }

    /** Whether nobody works on it any more. */
    public boolean ended() {
        return compareTo(CLOSED) >= 0 && this != JOINED;
    }

    /** Whether somebody handles it here, so that time can be extended. */
    public boolean worked() {
        return compareTo(ASSESSMENT) >= 0 && compareTo(CONCLUDING) <= 0;
    }
}
