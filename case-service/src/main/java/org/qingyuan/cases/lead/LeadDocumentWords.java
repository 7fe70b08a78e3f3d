package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.cases.clock.ClockView;
import org.qingyuan.cases.clock.Clocks;
import org.qingyuan.cases.document.ChineseDate;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.directory.Bureau;
import org.qingyuan.kit.directory.CopiedDirectory;

/** What a document on a lead begins with: from what was registered, proposed and put on record. */
@ApplicationScoped
class LeadDocumentWords {
    private static final int REPLY_WORKING_DAYS = 15;

    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadViews views;
    private final LeadActs acts;
    private final LeadFactsReader facts;
    private final StandingMeasures measures;
    private final Approvers approvers;
    private final Clocks clocks;
    private final RuleSets rules;
    private final People people;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;

    LeadDocumentWords(
            EntityManager entities,
            LeadRepository leads,
            LeadViews views,
            LeadActs acts,
            LeadFactsReader facts,
            StandingMeasures measures,
            Approvers approvers,
            Clocks clocks,
            RuleSets rules,
            People people,
            CopiedDirectory directory,
            BusinessCalendar calendar) {
        this.entities = entities;
        this.leads = leads;
        this.views = views;
        this.acts = acts;
        this.facts = facts;
        this.measures = measures;
        this.approvers = approvers;
        this.clocks = clocks;
        this.rules = rules;
        this.people = people;
        this.directory = directory;
        this.calendar = calendar;
    }

    Map<String, String> of(Lead lead) {
        LeadContent content = views.content(lead);
        Map<String, String> known = new HashMap<>();
        known.put("lead", lead.year + "-" + lead.number);
        known.put("received", ChineseDate.of(lead.receivedOn));
        known.put("source", LeadWords.of(lead.source));
        known.put("naming", LeadWords.of(lead.naming));
        known.put("subject", content.subjectName());
        known.put("unit", content.subjectUnitName() == null ? "不详" : content.subjectUnitName());
        known.put("rank", LeadWords.of(lead.subjectRank));
        known.put("kind", LeadWords.of(lead.matterKind));
        known.put("title", content.matter());
        known.put("content", content.summary());
        known.put("stage", LeadWords.of(lead.stage));
        known.put("signed", directory.bureau(lead.bureau).map(Bureau::name).orElse("") + "纪委");
        known.put("request", "请就所反映的问题逐项作出书面说明，并由本人签名。");
        known.put("finding", "经研究，对你的说明予以采信，所反映的问题予以了结。");
        known.put("due", ChineseDate.of(calendar.workdays().add(calendar.today(), REPLY_WORKING_DAYS)));
        known.put("to", content.subjectName());
        // The reporter's name is in the vault: who hands the notice over writes it on the paper.
        known.put("reporter", "举报人");
        proposal(lead, known);
        adjudication(lead, known);
        urging(lead, known);
        return known;
    }

    private void urging(Lead lead, Map<String, String> known) {
        known.put(
                "handlers",
                leads.people(lead.id).stream()
                        .filter(held -> held.untilDay == null && held.duty != Duty.REGISTRAR)
                        .map(held -> name(people.ref(held.person)))
                        .collect(Collectors.joining("、")));
        int yellow = rules.get(lead.ruleSet).settings().yellowDays();
        clocks.views(lead.id, yellow).stream()
                .filter(clock -> clock.stoppedOn() == null)
                .min(Comparator.comparing(ClockView::due))
                .ifPresent(clock -> known.put("clockDue", ChineseDate.of(clock.due())));
        known.put("urging", "请抓紧办理，并在期限内报告进展情况。");
    }

    private void proposal(Lead lead, Map<String, String> known) {
        List<LeadProposal> proposals = acts.proposals(lead.id);
        if (proposals.isEmpty()) {
            return;
        }
        LeadProposal last = proposals.getLast();
        ActRequest asked = acts.asked(last);
        known.put("act", LeadWords.of(last.act) + to(asked));
        known.put("reason", asked.reason() == null ? "" : asked.reason());
        known.put(
                "approvals",
                approvers.of(last.id).stream()
                        .filter(approval -> approval.state != LeadApproval.State.WAITING)
                        .map(approval -> "%s：%s　%s　%s"
                                .formatted(
                                        LeadWords.of(approval.role),
                                        approval.state == LeadApproval.State.APPROVED ? "同意" : "不同意",
                                        name(people.ref(approval.person)),
                                        ChineseDate.of(approval.decidedOn)))
                        .collect(Collectors.joining("\n")));
    }

    /** To whom: what the approver answers for. */
    private String to(ActRequest asked) {
        return named("承办人", asked.handlers())
                + named("审理人", asked.adjudicators())
                + (asked.recipient() == null ? "" : "\n接收机关：" + asked.recipient());
    }

    private String named(String duty, List<NamedMember> members) {
        return members.isEmpty()
                ? ""
                : members.stream()
                        .map(member -> name(people.ref(member.person()))
                                + (member.borrowedFrom() == null ? "" : "（抽调自" + member.borrowedFrom() + "）"))
                        .collect(Collectors.joining("、", "\n" + duty + "：", ""));
    }

    private void adjudication(Lead lead, Map<String, String> known) {
        Set<UUID> standing = measures.kept(lead.id);
        for (LeadRecord record : records(lead)) {
            RecordWords words = facts.words(record);
            if (words.meeting() != null) {
                known.put("decision", words.meeting().minutes());
            }
            if (words.measure() != null && standing.contains(record.id)) {
                known.put("measure", LeadWords.of(words.measure()));
            }
            if (words.checklist() != null) {
                known.put("facts", words.checklist().facts());
                known.put("evidence", words.checklist().evidence());
                known.put("characterisation", words.checklist().characterisation());
                known.put("procedure", words.checklist().procedure());
                known.put("handling", words.checklist().handling());
            }
        }
    }

    private List<LeadRecord> records(Lead lead) {
        return entities.createQuery("""
                        from LeadRecord r where r.lead = :lead
                           and not exists (select 1 from LeadRecord c where c.corrects = r.id)
                         order by r.addedAt, r.id
                        """, LeadRecord.class)
                .setParameter("lead", lead.id)
                .getResultList();
    }

    private static String name(PersonRef person) {
        return person == null || person.name() == null ? "" : person.name();
    }
}
