package org.qingyuan.cases.transfer;

import org.qingyuan.cases.lead.LeadSource;

/** Systems of others that hand reports in. They exist already; nothing here replaces them. */
public enum TransferSystem {
    /** 《案件系统》 of the discipline organs. */
    CASE_SYSTEM("案件系统", LeadSource.REFERRAL),
    /** 12389 举报平台. */
    PLATFORM_12389("12389", LeadSource.ONLINE),
    /** 信访信息系统. */
    PETITION_SYSTEM("信访系统", LeadSource.PETITION),
    /** 互联网举报网站, in a zone of its own. */
    REPORT_SITE("举报网站", LeadSource.ONLINE);

    private final String label;
    private final LeadSource source;

    TransferSystem(String label, LeadSource source) {
        this.label = label;
        this.source = source;
    }

    /** As it stands on the lead. */
    public String label() {
        return label;
    }

    /** The door that a report came in by. */
    public LeadSource source() {
        return source;
    }
}
