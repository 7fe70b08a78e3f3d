package org.qingyuan.kit.caller;

import java.util.List;

/** The realm roles, as constants so that {@code @RolesAllowed} cannot name one that does not exist. */
public final class Roles {
    /** 经办人: records what the own unit did. */
    public static final String STAFF = "staff";
    /** 单位负责人: signs for the own unit. */
    public static final String UNIT_LEADER = "unit-leader";
    /** 纪委干部. */
    public static final String DISCIPLINE = "discipline";
    /** 纪委书记. */
    public static final String DISCIPLINE_HEAD = "discipline-head";
    /** 线索受理. */
    public static final String INTAKE = "intake";
    /** 案管. */
    public static final String CASE_MANAGER = "case-manager";
    /** 承办. */
    public static final String HANDLER = "handler";
    /** 审理. */
    public static final String ADJUDICATOR = "adjudicator";
    /** 检查组. */
    public static final String INSPECTOR = "inspector";
    /** 局领导. */
    public static final String BUREAU_LEADER = "bureau-leader";
    /** 上级机关. */
    public static final String SUPERIOR = "superior";
    /** Reads plan, evaluation, their trail and proofs; never leads or their trail. */
    public static final String AUDITOR = "auditor";
    /** Directory and accounts; no business content. */
    public static final String ADMIN = "admin";
    /** Machine: another service that keeps a read copy of the directory. */
    public static final String DIRECTORY_FEED = "directory-feed";
    /** Machine: a service that takes fact snapshots. */
    public static final String FACT_READER = "fact-reader";
    /** Machine: a service that tells that a row of the table was fulfilled. */
    public static final String FULFILMENT_NOTIFIER = "fulfilment-notifier";
    /** Machine: the service that tells that a measure of the handling of leads was announced on a person. */
    public static final String MEASURE_NOTIFIER = "measure-notifier";
    /** Machine: the service that tells what an evaluation leaves in a person's file. */
    public static final String EVALUATION_NOTIFIER = "evaluation-notifier";
    /** Machine: a service that takes snapshots of announced outcomes. */
    public static final String OUTCOME_READER = "outcome-reader";

    /** Machine: a system of others that hands reports in. */
    public static final String LEAD_TRANSFER = "lead-transfer";

    public static final List<String> ALL = List.of(
            STAFF,
            UNIT_LEADER,
            DISCIPLINE,
            DISCIPLINE_HEAD,
            INTAKE,
            CASE_MANAGER,
            HANDLER,
            ADJUDICATOR,
            INSPECTOR,
            BUREAU_LEADER,
            SUPERIOR,
            AUDITOR,
            ADMIN,
            DIRECTORY_FEED,
            FACT_READER,
            FULFILMENT_NOTIFIER,
            MEASURE_NOTIFIER,
            EVALUATION_NOTIFIER,
            OUTCOME_READER,
            LEAD_TRANSFER);

    private Roles() {}
}
