package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.cases.PlainDownload;
import org.qingyuan.cases.document.AboutKind;
import org.qingyuan.cases.document.DocumentKind;
import org.qingyuan.cases.document.DocumentSubject;
import org.qingyuan.cases.document.SealedKeeping;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.Problem;

/** 线索文书: words and files are sealed with the lead's case key; nothing of the reporter can get into one. */
@ApplicationScoped
class LeadDocuments implements DocumentSubject, SealedKeeping {
    /** Who writes which; whoever sees the lead reads what was issued. */
    private static final Map<DocumentKind, Set<LeadWho>> WHO = Map.of(
            DocumentKind.LEAD_FORM, EnumSet.of(LeadWho.INTAKE, LeadWho.CASE_MANAGER, LeadWho.HANDLER),
            DocumentKind.LEAD_APPROVAL_FORM, EnumSet.of(LeadWho.CASE_MANAGER, LeadWho.HANDLER, LeadWho.ADJUDICATOR),
            DocumentKind.INQUIRY_NOTICE, EnumSet.of(LeadWho.HANDLER),
            DocumentKind.INQUIRY_CLOSED, EnumSet.of(LeadWho.HANDLER),
            DocumentKind.LEAD_TRANSFER_LETTER, EnumSet.of(LeadWho.INTAKE, LeadWho.HANDLER),
            DocumentKind.LEAD_NOTICE, EnumSet.of(LeadWho.INTAKE, LeadWho.HANDLER),
            DocumentKind.ADJUDICATION_PAPER, EnumSet.of(LeadWho.ADJUDICATOR),
            DocumentKind.LEAD_URGING_LETTER, EnumSet.of(LeadWho.CASE_MANAGER));

    /** What is on record once such a document is issued. */
    private static final Map<DocumentKind, RecordKind> RECORDED = Map.of(
            DocumentKind.INQUIRY_NOTICE, RecordKind.INQUIRY_LETTER,
            DocumentKind.INQUIRY_CLOSED, RecordKind.SUBJECT_TOLD,
            DocumentKind.LEAD_NOTICE, RecordKind.ACCEPTANCE_NOTICE,
            DocumentKind.LEAD_URGING_LETTER, RecordKind.URGING);

    private final LeadRepository leads;
    private final LeadDocumentWords words;
    private final LeadFiles files;
    private final LeadRecords records;
    private final SummaryRight summaries;
    private final LeadCipher cipher;
    private final BusinessCalendar calendar;

    LeadDocuments(
            LeadRepository leads,
            LeadDocumentWords words,
            LeadFiles files,
            LeadRecords records,
            SummaryRight summaries,
            LeadCipher cipher,
            BusinessCalendar calendar) {
        this.leads = leads;
        this.words = words;
        this.files = files;
        this.records = records;
        this.summaries = summaries;
        this.cipher = cipher;
        this.calendar = calendar;
    }

    @Override
    public AboutKind about() {
        return AboutKind.LEAD;
    }

    @Override
    public String[] roles() {
        return new String[] {
            Roles.INTAKE,
            Roles.CASE_MANAGER,
            Roles.HANDLER,
            Roles.ADJUDICATOR,
            Roles.DISCIPLINE_HEAD,
            Roles.BUREAU_LEADER,
            Roles.SUPERIOR
        };
    }

    /** @throws Problem 404; 409 while the lead is frozen */
    @Override
    public Sight look(Caller caller, UUID about) {
        Lead lead = leads.get(caller, about);
        if (lead.frozen) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        List<Duty> duties = leads.duties(lead.id, caller.person());
        Set<DocumentKind> kinds = WHO.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(who -> LeadSight.is(who, caller, lead, duties)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, String> known = words.of(lead);
        if (!LeadSight.seesNumber(caller, duties)) {
            known.remove("lead");
        }
        return new Sight(!kinds.isEmpty(), kinds, known);
    }

    @Override
    public SealedKeeping keeping() {
        return this;
    }

    /** The reporter's name is written on the paper alone. */
    @Override
    public void said(Caller caller, UUID about, Map<String, String> fields) {
        Lead lead = leads.get(caller, about);
        summaries.namesNobody(caller, lead, leads.duties(about, caller.person()), String.join("\n", fields.values()));
    }

    @Override
    public void issued(Caller caller, UUID about, DocumentKind kind, String number, UUID file) {
        RecordKind recorded = RECORDED.get(kind);
        if (recorded != null) {
            RecordWords said = new RecordWords(number, number, null, null, null, null, null, null);
            records.add(
                    caller, about, UUID.randomUUID(), new RecordRequest(recorded, calendar.today(), null, file, said));
        }
    }

    @Override
    public byte[] seal(UUID about, UUID document, Map<String, String> fields) {
        return cipher.seal(about, KeyUse.CASE, place(document), fields);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> open(UUID about, UUID document, byte[] sealed) {
        return new HashMap<>(cipher.open(about, KeyUse.CASE, place(document), sealed, Map.class));
    }

    @Override
    public UUID keep(Caller caller, UUID about, String name, byte[] bytes) {
        UUID id = UUID.randomUUID();
        files.keep(caller, about, id, name, bytes);
        return id;
    }

    @Override
    public RestResponse<byte[]> download(Caller caller, UUID about, UUID file) {
        LeadFiles.Opened opened = files.open(caller, about, file);
        return PlainDownload.of(opened.name(), opened.mediaType(), opened.bytes());
    }

    private static String place(UUID document) {
        return "document " + document;
    }
}
