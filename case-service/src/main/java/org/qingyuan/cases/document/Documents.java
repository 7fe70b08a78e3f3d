package org.qingyuan.cases.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.version.IfMatch;

/** Drafts documents from what is known, issues them under a number, takes the signed scan back. */
@ApplicationScoped
class Documents {
    private final EntityManager entities;
    private final DocumentShelf shelf;
    private final DocumentPaper paper;
    private final BusinessCalendar calendar;
    private final FileStore files;
    private final Clamd clamd;

    Documents(
            EntityManager entities,
            DocumentPaper paper,
            BusinessCalendar calendar,
            FileStore files,
            Clamd clamd,
            DocumentShelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
        this.paper = paper;
        this.calendar = calendar;
        this.files = files;
        this.clamd = clamd;
    }

    /** What is known for a document of that kind: a draft begins with it. */
    Map<String, String> proposal(Caller caller, DocumentKind kind, UUID about) {
        DocumentSubject.Sight sight = writable(caller, kind, about);
        Map<String, String> known = new HashMap<>();
        kind.fields().forEach(field -> known.put(field, sight.fields().getOrDefault(field, "")));
        return known;
    }

    /** Those about one thing, oldest first; whoever may not write sees no drafts. */
    List<DocumentView> list(Caller caller, AboutKind kind, UUID about) {
        DocumentSubject.Sight sight = look(caller, kind, about);
        return entities.createQuery(
                        "from CaseDocument where bureau = :bureau and about = :about order by createdAt, id",
                        CaseDocument.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("about", about)
                .getResultStream()
                .filter(document -> document.kind.about() == kind)
                .filter(document -> sight.writes() || document.state != DocumentState.DRAFT)
                .map(document -> view(document, sight.kinds().contains(document.kind) && sight.writes()))
                .toList();
    }

    /** @throws Problem 404; 409 issued already; 422 not of this kind; 428 and 412 as for every change */
    @Transactional
    public CaseDocument save(Caller caller, UUID id, String ifMatch, DocumentRequest request) {
        writable(caller, request.kind(), request.about());
        for (String field : request.fields().keySet()) {
            if (!request.kind().fields().contains(field)) {
                throw new Problem(DocumentProblem.DOCUMENT_FIELD_UNKNOWN, field);
            }
        }
        shelf.subject(request.kind().about()).said(caller, request.about(), request.fields());
        CaseDocument document = entities.find(CaseDocument.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            document = new CaseDocument();
            document.id = id;
            document.bureau = caller.bureau();
            document.kind = request.kind();
            document.about = request.about();
            document.state = DocumentState.DRAFT;
            document.drafter = caller.person();
            document.createdAt = Instant.now();
        } else {
            if (!document.bureau.equals(caller.bureau())
                    || !document.about.equals(request.about())
                    || document.kind != request.kind()) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            IfMatch.check(ifMatch, document.version);
            requireDraft(document);
        }
        shelf.say(document, request.fields());
        document.changedAt = Instant.now();
        entities.persist(document);
        entities.flush();
        shelf.note("document.save", document, Map.of());
        return document;
    }

    /** Numbers it and keeps it as it goes out. */
    @Transactional
    public CaseDocument issue(Caller caller, UUID id, String ifMatch) {
        CaseDocument document = writable(caller, id);
        IfMatch.check(ifMatch, document.version);
        requireDraft(document);
        DocumentSubject subject = shelf.subject(document.kind.about());
        Map<String, String> settled = subject.settled(caller, document.about, document.kind);
        Map<String, String> fields = new HashMap<>(shelf.said(document));
        fields.putAll(settled);
        if (!document.kind.complete(fields)) {
            throw new Problem(DocumentProblem.DOCUMENT_INCOMPLETE);
        }
        if (!settled.isEmpty()) {
            shelf.say(document, fields);
        }
        byte[] template = paper.template(document);
        int year = calendar.today().getYear();
        document.number = "%s〔%d〕%d号".formatted(document.kind.series(), year, nextNumber(document, year));
        document.issuedOn = calendar.today();
        document.issuer = caller.person();
        DocumentTemplates.Made made = paper.made(document, template);
        String name = document.kind.title() + " " + document.number + ".docx";
        document.templateSha256 = made.sha256();
        document.file = shelf.keep(caller, document, name, made.bytes());
        document.sha256 = Digests.sha256(made.bytes());
        document.state = DocumentState.ISSUED;
        document.changedAt = Instant.now();
        entities.flush();
        shelf.note("document.issue", document, Map.of("sha256", document.sha256));
        subject.issued(caller, document.about, document.kind, document.number, document.file);
        return document;
    }

    /** As it went out; a draft as it would go out, without a number. */
    @Transactional
    public RestResponse<?> file(Caller caller, UUID id) {
        CaseDocument document = get(caller, id);
        shelf.note("document.read", document, Map.of());
        if (document.file != null) {
            return shelf.download(caller, document, document.file);
        }
        return DocumentFile.docx(
                document.kind.title() + "（草稿）.docx",
                paper.made(document, paper.template(document)).bytes());
    }

    /** 作废. @throws Problem 409 not issued */
    @Transactional
    public CaseDocument annul(Caller caller, UUID id, String ifMatch, String reason) {
        CaseDocument document = writable(caller, id);
        IfMatch.check(ifMatch, document.version);
        if (document.state != DocumentState.ISSUED) {
            throw new Problem(DocumentProblem.DOCUMENT_NOT_ISSUED);
        }
        // The reason alone: nobody can change the words any more, and a letter that says too much must be voided.
        shelf.subject(document.kind.about()).said(caller, document.about, Map.of(CaseDocument.VOID_REASON, reason));
        Map<String, String> fields = new HashMap<>(shelf.said(document));
        fields.put(CaseDocument.VOID_REASON, reason);
        shelf.say(document, fields);
        document.state = DocumentState.VOID;
        document.voidedOn = calendar.today();
        document.voidedBy = caller.person();
        document.changedAt = Instant.now();
        entities.flush();
        shelf.note("document.void", document, Map.of());
        return document;
    }

    /** @throws Problem 409 not issued, or there already; 413; 422 no scan, or infected */
    CaseDocument addOriginal(Caller caller, UUID id, String name, InputStream body) {
        SealedKeeping apart = QuarkusTransaction.requiringNew().call(() -> {
            CaseDocument document = writable(caller, id);
            awaitsOriginal(document);
            return shelf.keeping(document);
        });
        if (apart != null) {
            SealedScan scan = SealedScan.read(body, DocumentShelf.MOST_BYTES);
            SealedScan.require(scan.mediaType(), name);
            clamd.require(scan.bytes(), name);
            return QuarkusTransaction.requiringNew().call(() -> {
                CaseDocument document = writable(caller, id);
                awaitsOriginal(document);
                UUID kept = apart.keep(caller, document.about, name, scan.bytes());
                return signed(caller, document, kept, Digests.sha256(scan.bytes()));
            });
        }
        Staged staged = files.receive(body, name, DocumentShelf.MOST_BYTES);
        SealedScan.require(staged.size() == 0 ? "" : staged.mediaType(), staged.name());
        clamd.require(staged);
        return QuarkusTransaction.requiringNew().call(() -> {
            CaseDocument document = writable(caller, id);
            awaitsOriginal(document);
            StoredFile kept = files.keep(UUID.randomUUID(), staged);
            return signed(caller, document, kept.id(), kept.sha256());
        });
    }

    private CaseDocument signed(Caller caller, CaseDocument document, UUID file, String sha256) {
        document.original = file;
        document.originalSha256 = sha256;
        document.originalBy = caller.person();
        document.changedAt = Instant.now();
        entities.flush();
        shelf.note("document.original", document, Map.of("sha256", sha256));
        return document;
    }

    @Transactional
    public RestResponse<?> original(Caller caller, UUID id) {
        CaseDocument document = get(caller, id);
        if (document.original == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        shelf.note("document.read", document, Map.of());
        return shelf.download(caller, document, document.original);
    }

    @Transactional
    DocumentView view(CaseDocument document, boolean writes) {
        return DocumentView.of(document, shelf.said(document), writes);
    }

    private int nextNumber(CaseDocument document, int year) {
        return new Statement("""
                        insert into document_number as n (bureau, series, year, last) values (:bureau, :series, :year, 1)
                            on conflict (bureau, series, year) do update set last = n.last + 1 returning last
                        """)
                .with("bureau", document.bureau)
                .with("series", document.kind.series())
                .with("year", year)
                .first(entities, row -> row.get("last", Integer.class))
                .orElseThrow();
    }

    private CaseDocument get(Caller caller, UUID id) {
        CaseDocument document = entities.find(CaseDocument.class, id);
        if (document == null || !document.bureau.equals(caller.bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        boolean writes = look(caller, document.kind.about(), document.about).writes();
        if (!writes && document.state == DocumentState.DRAFT) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return document;
    }

    private CaseDocument writable(Caller caller, UUID id) {
        CaseDocument document = get(caller, id);
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        writable(caller, document.kind, document.about);
        return document;
    }

    private DocumentSubject.Sight writable(Caller caller, DocumentKind kind, UUID about) {
        DocumentSubject.Sight sight = look(caller, kind.about(), about);
        if (!sight.writes() || !sight.kinds().contains(kind) || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return sight;
    }

    private DocumentSubject.Sight look(Caller caller, AboutKind kind, UUID about) {
        DocumentSubject subject = shelf.subject(kind);
        if (!caller.has(subject.roles())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return subject.look(caller, about);
    }

    private static void requireDraft(CaseDocument document) {
        if (document.state != DocumentState.DRAFT) {
            throw new Problem(DocumentProblem.DOCUMENT_NOT_DRAFT);
        }
    }

    private static void awaitsOriginal(CaseDocument document) {
        if (document.state != DocumentState.ISSUED) {
            throw new Problem(DocumentProblem.DOCUMENT_NOT_ISSUED);
        }
        if (document.original != null) {
            throw new Problem(DocumentProblem.DOCUMENT_ORIGINAL_THERE);
        }
    }
}
