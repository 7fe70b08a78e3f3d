package org.qingyuan.cases.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingyuan.cases.document.DocumentKind;
import org.qingyuan.cases.document.IssuedDocuments.Paper;
import org.qingyuan.cases.lead.LeadAct;
import org.qingyuan.cases.lead.LeadView;
import org.qingyuan.cases.lead.LeadWords;
import org.qingyuan.cases.lead.MeasureKind;
import org.qingyuan.cases.lead.Need;
import org.qingyuan.cases.lead.ProposalState;
import org.qingyuan.cases.lead.RecordKind;

/** What belongs to the file of a lead and what it lacks. Pure. */
final class DossierRules {
    private static final Set<RecordKind> ON_PAPER = Set.of(
            RecordKind.ANSWER,
            RecordKind.EVIDENCE,
            RecordKind.VERIFICATION_REPORT,
            RecordKind.INVESTIGATION_REPORT,
            RecordKind.FACTS_SHOWN);

    private DossierRules() {}

    /** By day: what is on record, the documents as they went out, and their signed originals. */
    static List<DossierItem> index(LeadView lead, List<Paper> papers) {
        List<DossierItem> items = new ArrayList<>();
        for (LeadView.RecordView record : lead.records()) {
            // A document that its issuing put on record stands in the index as the document.
            boolean issued = papers.stream()
                    .anyMatch(paper -> paper.file() != null && paper.file().equals(record.file()));
            if (!record.kind().made() && !issued) {
                String title = LeadWords.of(record.kind()) + "："
                        + record.words().title() + (record.corrected() ? "（已更正）" : "");
                items.add(new DossierItem(
                        0, record.heldOn(), title, null, record.addedBy().name(), record.file()));
            }
        }
        for (Paper paper : papers) {
            if (!paper.draft()) {
                String title = paper.title() + (paper.voided() ? "（已作废）" : "");
                items.add(new DossierItem(0, paper.issuedOn(), title, paper.number(), "", paper.file()));
                if (paper.original() != null) {
                    items.add(
                            new DossierItem(0, paper.issuedOn(), title + "签字件", paper.number(), "", paper.original()));
                }
            }
        }
        items.sort(Comparator.comparing(DossierItem::day));
        List<DossierItem> numbered = new ArrayList<>();
        for (DossierItem item : items) {
            numbered.add(new DossierItem(
                    numbered.size() + 1, item.day(), item.title(), item.number(), item.responsible(), item.file()));
        }
        return numbered;
    }

    static List<DossierView.Lack> lacks(LeadView lead, List<Paper> papers) {
        Map<DossierGap, Integer> found = new EnumMap<>(DossierGap.class);
        count(
                found,
                DossierGap.DOCUMENT_DRAFT,
                papers.stream().filter(Paper::draft).count());
        // What archiving asks for: a result that was told before the lead was opened again is owed anew.
        boolean untold = lead.steps().stream()
                .anyMatch(
                        step -> step.act() == LeadAct.ARCHIVE && step.missing().contains(Need.RESULT_NOTICE));
        count(found, DossierGap.RESULT_NOTICE, untold ? 1 : 0);
        count(found, DossierGap.MEASURE_EXECUTED, unexecuted(lead));
        count(found, DossierGap.FOLLOW_UP, sanctioned(lead) && !has(lead, RecordKind.FOLLOW_UP) ? 1 : 0);
        long approved = lead.proposals().stream()
                .filter(proposal -> proposal.state() == ProposalState.CARRIED)
                .count();
        long signed = papers.stream()
                .filter(paper -> paper.kind() == DocumentKind.LEAD_APPROVAL_FORM && !paper.voided())
                .filter(paper -> paper.original() != null)
                .count();
        count(found, DossierGap.APPROVAL_UNSIGNED, Math.max(0, approved - signed));
        count(
                found,
                DossierGap.PAPER_MISSING,
                lead.records().stream()
                        .filter(record ->
                                ON_PAPER.contains(record.kind()) && record.file() == null && !record.corrected())
                        .count());
        return found.entrySet().stream()
                .map(entry ->
                        new DossierView.Lack(entry.getKey(), entry.getKey().blocking(), entry.getValue()))
                .toList();
    }

    /** The retention begins with the year after the closing. */
    static LocalDate keptUntil(LocalDate closedOn, int years) {
        return closedOn == null ? null : LocalDate.of(closedOn.getYear() + years, 12, 31);
    }

    private static long unexecuted(LeadView lead) {
        return lead.records().stream()
                .filter(record -> record.kind() == RecordKind.MEASURE && !record.refused())
                .filter(measure -> lead.records().stream()
                        .noneMatch(other -> !other.corrected()
                                && measure.id().equals(other.words().executes())))
                .count();
    }

    private static boolean sanctioned(LeadView lead) {
        return lead.records().stream()
                .filter(record -> record.kind() == RecordKind.MEASURE && !record.refused())
                .map(record -> record.words().measure().kind())
                .anyMatch(MeasureKind::sanction);
    }

    private static boolean has(LeadView lead, RecordKind kind) {
        return lead.records().stream().anyMatch(record -> record.kind() == kind);
    }

    private static void count(Map<DossierGap, Integer> found, DossierGap gap, long n) {
        if (n > 0) {
            found.put(gap, (int) n);
        }
    }
}
