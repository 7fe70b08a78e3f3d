package org.qingyuan.responsibility.delegation;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/** What a deputy may do in somebody's place, and the role that it stands for. */
public enum Capacity {
    /** 单位负责人签字. */
    SIGN(Roles.UNIT_LEADER),
    /** 责任单位验收: the unit's people may anyway. */
    ACCEPT_UNIT(Roles.STAFF),
    /** 纪委验收. */
    ACCEPT_DISCIPLINE(Roles.DISCIPLINE),
    /** 纪委书记审批免除、延期. */
    APPROVE_DISCIPLINE(Roles.DISCIPLINE_HEAD),
    /** 局领导验收和审批. */
    ACCEPT_BUREAU_LEADER(Roles.BUREAU_LEADER);

    private final String role;

    Capacity(String role) {
        this.role = role;
    }

    /** The role that a deputy has for records, registers and requests while the delegation lasts. */
    String role() {
        return role;
    }

    /** What somebody can give away: what the own roles allow, and no more. */
    static List<Capacity> of(Caller delegator, boolean signs, boolean accepts) {
        List<Capacity> all = new ArrayList<>();
        if (signs && delegator.has(Roles.UNIT_LEADER)) {
            all.add(SIGN);
        }
        if (accepts && delegator.has(Roles.UNIT_LEADER)) {
            all.add(ACCEPT_UNIT);
        }
        if (accepts && delegator.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD)) {
            all.add(ACCEPT_DISCIPLINE);
        }
        if (accepts && delegator.has(Roles.DISCIPLINE_HEAD)) {
            all.add(APPROVE_DISCIPLINE);
        }
        if (accepts && delegator.has(Roles.BUREAU_LEADER)) {
            all.add(ACCEPT_BUREAU_LEADER);
        }
        return all;
    }
}
