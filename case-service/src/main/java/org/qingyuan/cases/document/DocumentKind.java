package org.qingyuan.cases.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A kind of document: its template is the file of its name, its fields are what the template asks for. */
public enum DocumentKind {
    /** 来件登记表. */
    PETITION_FORM(
            AboutKind.PETITION,
            "信登",
            "来件登记表",
            "petition",
            "received",
            "source",
            "kind",
            "name",
            "contact",
            "unit",
            "due",
            "title",
            "content",
            "remark"),
    /** 来件办理呈批表, with its column of signatures. */
    APPROVAL_FORM(
            AboutKind.PETITION,
            "信呈",
            "来件办理呈批表",
            "petition",
            "received",
            "unit",
            "handler",
            "title",
            "content",
            "finding",
            "reply"),
    /** 受理告知书. */
    ACCEPTANCE_NOTICE(
            AboutKind.PETITION, "信告", "受理告知书", "to", "received", "title", "petition", "unit", "due", "signed"),
    /** 答复函. */
    REPLY_LETTER(AboutKind.PETITION, "信复", "答复函", "to", "received", "title", "petition", "reply", "signed"),
    /** 移送函. */
    TRANSFER_LETTER(AboutKind.PETITION, "信移", "移送函", "to", "title", "petition", "content", "signed"),
    /** 交办函. */
    ASSIGNMENT_LETTER(AboutKind.SUPERVISION, "交", "交办函", "to", "title", "request", "due", "signed"),
    /** 督办函. */
    SUPERVISION_LETTER(AboutKind.SUPERVISION, "督", "督办函", "to", "title", "request", "due", "signed"),
    /** 催办函. */
    URGING_LETTER(AboutKind.SUPERVISION, "催", "催办函", "to", "title", "request", "due", "signed"),
    /** 协助函. */
    SUPPORT_LETTER(AboutKind.SUPERVISION, "协", "协助函", "to", "request", "due", "signed"),
    /** 线索登记表. */
    LEAD_FORM(
            AboutKind.LEAD,
            "线登",
            "线索登记表",
            "lead",
            "received",
            "source",
            "naming",
            "subject",
            "unit",
            "rank",
            "kind",
            "title",
            "content",
            "remark"),
    /** 线索呈批表, with its column of signatures. */
    LEAD_APPROVAL_FORM(
            AboutKind.LEAD,
            "线呈",
            "线索呈批表",
            "lead",
            "received",
            "source",
            "subject",
            "unit",
            "title",
            "content",
            "act",
            "reason",
            "decision",
            "approvals"),
    /** 函询通知书. */
    INQUIRY_NOTICE(AboutKind.LEAD, "函询", "函询通知书", "to", "title", "request", "due", "signed"),
    /** 了结反馈函: to who was asked by letter and is believed. */
    INQUIRY_CLOSED(AboutKind.LEAD, "函结", "了结反馈函", "to", "title", "finding", "signed"),
    /** 线索移送函. */
    LEAD_TRANSFER_LETTER(AboutKind.LEAD, "线移", "线索移送函", "recipient", "title", "content", "reason", "signed"),
    /** 线索受理告知书. */
    LEAD_NOTICE(AboutKind.LEAD, "线告", "线索受理告知书", "reporter", "received", "title", "signed"),
    /** 审理报告. */
    ADJUDICATION_PAPER(
            AboutKind.LEAD,
            "审",
            "审理报告",
            "lead",
            "subject",
            "unit",
            "title",
            "facts",
            "evidence",
            "characterisation",
            "procedure",
            "handling",
            "measure"),
    /** 线索催办函. */
    LEAD_URGING_LETTER(AboutKind.LEAD, "线催", "线索催办函", "handlers", "lead", "stage", "clockDue", "urging", "signed");

    private static final Set<String> OPTIONAL = Set.of("remark", "approvals", "decision", "measure");

    private final AboutKind about;
    private final String series;
    private final String title;
    private final List<String> fields;

    DocumentKind(AboutKind about, String series, String title, String... fields) {
        this.about = about;
        this.series = series;
        this.title = title;
        this.fields = List.of(fields);
    }

    AboutKind about() {
        return about;
    }

    /** What stands before the year in its numbers: 督〔2026〕3号. */
    String series() {
        return series;
    }

    String title() {
        return title;
    }

    List<String> fields() {
        return fields;
    }

    /** What it is not issued without. */
    List<String> needed() {
        return fields.stream().filter(field -> !OPTIONAL.contains(field)).toList();
    }

    /** Whether it is issued with all that it asks for. */
    boolean complete(Map<String, String> said) {
        return needed().stream().noneMatch(field -> said.getOrDefault(field, "").isBlank());
    }

    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
