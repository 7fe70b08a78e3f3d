package org.qingyuan.cases.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.cases.document.IssuedDocuments;
import org.qingyuan.cases.document.IssuedDocuments.Paper;
import org.qingyuan.cases.lead.Duty;
import org.qingyuan.cases.lead.KnownLead;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.lead.LeadFiles;
import org.qingyuan.cases.lead.LeadRecords;
import org.qingyuan.cases.lead.LeadStage;
import org.qingyuan.cases.lead.LeadView;
import org.qingyuan.cases.lead.RecordKind;
import org.qingyuan.cases.lead.RecordRequest;
import org.qingyuan.cases.lead.RecordWords;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.files.FileNames;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 卷宗: looks whether the file of a closed lead is complete, makes its index and handover list, gives it out. */
@ApplicationScoped
class Dossiers {
    private final LeadAccess leads;
    private final LeadFiles files;
    private final LeadRecords records;
    private final IssuedDocuments documents;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Dossiers(
            LeadAccess leads,
            LeadFiles files,
            LeadRecords records,
            IssuedDocuments documents,
            BusinessCalendar calendar,
            Trail trail) {
        this.leads = leads;
        this.files = files;
        this.records = records;
        this.documents = documents;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** @throws Problem 403 for whoever neither handles the lead nor manages cases */
    @Transactional
    DossierView look(Caller caller, UUID lead) {
        KnownLead known = known(caller, lead);
        LeadView view = leads.view(caller, lead);
        List<Paper> papers = documents.about(known.bureau(), lead);
        List<DossierView.Lack> lacks = DossierRules.lacks(view, papers);
        int years = known.rules().settings().retentionYears();
        return new DossierView(
                DossierRules.index(view, papers),
                lacks,
                years,
                DossierRules.keptUntil(view.closedOn(), years),
                view.stage() == LeadStage.CLOSED && lacks.stream().noneMatch(DossierView.Lack::blocking),
                made(view).findAny().isPresent());
    }

    /** 编制卷宗. @throws Problem 409 not closed; 422 naming what is missing; 428 and 412 as for every change */
    @Transactional
    DossierView make(Caller caller, UUID lead, String ifMatch) {
        leads.lock(caller, lead);
        KnownLead known = known(caller, lead);
        IfMatch.check(ifMatch, known.version());
        if (known.stage() != LeadStage.CLOSED) {
            throw new Problem(DossierProblem.DOSSIER_NOT_CLOSED);
        }
        DossierView file = look(caller, lead);
        Problem incomplete = new Problem(DossierProblem.DOSSIER_INCOMPLETE);
        file.lacks().stream()
                .filter(DossierView.Lack::blocking)
                .forEach(lack -> incomplete.withError("dossier", lack.gap().name()));
        if (!file.makeable()) {
            throw incomplete;
        }
        LeadView view = leads.view(caller, lead);
        String number = leads.number(lead);
        String matter = view.content().matter();
        keep(caller, lead, "卷内目录.docx", DossierPapers.index(number, matter, file.index()));
        keep(
                caller,
                lead,
                "移交清单.docx",
                DossierPapers.handover(
                        number, matter, file.index(), view.closedOn(), file.retentionYears(), file.keptUntil()));
        return look(caller, lead);
    }

    /**
     * Written as it is sent: each paper is opened in memory alone, and each opening is on the trail.
     *
     * @throws Problem 403 as {@link #look}; 409 not made for this closing
     */
    @Transactional
    RestResponse<StreamingOutput> archive(Caller caller, UUID lead) {
        List<Part> parts = parts(caller, lead);
        return RestResponse.ResponseBuilder.ok(
                        (StreamingOutput) out -> write(caller, lead, parts, out), "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition("卷宗.zip"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private void write(Caller caller, UUID lead, List<Part> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Part part : parts) {
            LeadFiles.Opened opened = files.open(caller, lead, part.file());
            zip.putNextEntry(new ZipEntry(part.name() + ending(opened.name())));
            zip.write(opened.bytes());
            zip.closeEntry();
        }
        zip.finish();
    }

    private record Part(String name, UUID file) {}

    private List<Part> parts(Caller caller, UUID lead) {
        KnownLead known = known(caller, lead);
        trail.recordIn(known.bureau(), "lead.export", "lead", lead, Map.of());
        LeadView view = leads.view(caller, lead);
        List<Part> parts = new ArrayList<>();
        // Of each the last: it may have been made anew.
        Map<String, UUID> made = new LinkedHashMap<>();
        made(view).forEach(record -> made.put(record.words().title(), record.file()));
        if (made.isEmpty()) {
            throw new Problem(DossierProblem.DOSSIER_NOT_MADE);
        }
        made.forEach((title, file) -> parts.add(new Part("000 " + safe(title), file)));
        DossierRules.index(view, documents.about(known.bureau(), lead)).stream()
                .filter(item -> item.file() != null)
                .forEach(item -> parts.add(new Part("%03d %s".formatted(item.no(), safe(item.title())), item.file())));
        return parts;
    }

    private void keep(Caller caller, UUID lead, String name, byte[] bytes) {
        UUID file = UUID.randomUUID();
        files.keep(caller, lead, file, name, bytes);
        String title = name.substring(0, name.indexOf('.'));
        RecordWords words = new RecordWords(title, title, null, null, null, null, null, null);
        records.put(
                caller,
                lead,
                UUID.randomUUID(),
                new RecordRequest(RecordKind.FILE_INDEX, calendar.today(), null, file, words));
    }

    private KnownLead known(Caller caller, UUID lead) {
        KnownLead known = leads.get(caller, lead);
        boolean own = known.bureau().equals(caller.bureau());
        boolean handles = known.duties().contains(Duty.HANDLER);
        boolean sealed = known.restricted() && caller.has(Roles.DISCIPLINE_HEAD);
        if (!own || !(handles || sealed || caller.has(Roles.CASE_MANAGER, Roles.SUPERIOR))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return known;
    }

    /** Indexes and handover lists of this closing: one of an earlier closing ended with the re-opening. */
    private static Stream<LeadView.RecordView> made(LeadView view) {
        LocalDate closed = view.closedOn();
        return view.records().stream()
                .filter(record -> record.kind() == RecordKind.FILE_INDEX
                        && record.stage() == LeadStage.CLOSED
                        && closed != null
                        && !record.heldOn().isBefore(closed));
    }

    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_").strip();
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 6 ? "" : safe(name.substring(dot));
    }
}
