package org.qingyuan.cases.supervision;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;

import java.util.List;

/** What an order asks for, and who issues it. */
public enum SupervisionKind {
    /** 协助请求: a supporting brigade answers one question. Only its issuer, 案管 and the units asked see it. */
    SUPPORT(HANDLER, CASE_MANAGER),
    /** 直查. */
    DIRECT(DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER),
    /** 协查. */
    ASSISTED(DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER),
    /** 交办. */
    ASSIGNED(DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER),
    /** 挂牌督办: put up and taken down by the head of the discipline office. */
    PRIORITY(DISCIPLINE_HEAD),
    /** 派人指导. */
    GUIDANCE(DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER),
    /** 联合督办, with the partner organ. */
    JOINT(DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER),
    /** 涉警舆情: one task of all the units named, in hours. */
    OPINION(DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER),
    /** 涉黑涉恶: the discipline office enters early and tracks the criminal brigade's case. */
    GANG(DISCIPLINE, DISCIPLINE_HEAD, CASE_MANAGER);

    private final List<String> issuers;

    SupervisionKind(String... issuers) {
        this.issuers = List.of(issuers);
    }

    String[] issuers() {
        return issuers.toArray(String[]::new);
    }
}
