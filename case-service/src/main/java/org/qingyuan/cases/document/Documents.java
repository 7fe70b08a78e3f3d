package org.qingyuan.cases.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.Bureau;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Drafts documents from what is known, issues them under a number, takes the signed scan back. */
@ApplicationScoped
class Documents {
    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final Set<String> SCANS = Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff");

    private final EntityManager entities;
    private final Instance<DocumentSubject> subjects;
    private final DocumentTemplates templates;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;
    private final FileStore files;
    private final Trail trail;

    Documents(
            EntityManager entities,
            @Any Instance<DocumentSubject> subjects,
            DocumentTemplates templates,
            CopiedDirectory directory,
            BusinessCalendar calendar,
            FileStore files,
            Trail trail) {
        this.entities = entities;
        this.subjects = subjects;
        this.templates = templates;
        this.directory = directory;
        this.calendar = calendar;
        this.files = files;
        this.trail = trail;
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
        boolean writes = look(caller, kind, about).writes();
        return entities.createQuery(
                        "from CaseDocument where bureau = :bureau and about = :about order by createdAt, id",
                        CaseDocument.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("about", about)
                .getResultStream()
                .filter(document -> document.kind.about() == kind)
                .filter(document -> writes || document.state != DocumentState.DRAFT)
                .map(document -> DocumentView.of(document, writes))
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
        document.fields = new HashMap<>(request.fields());
        document.changedAt = Instant.now();
        entities.persist(document);
        entities.flush();
        trail.record("document.save", "document", id);
        return document;
    }

    /** Numbers it and keeps it as it goes out. */
    @Transactional
    public CaseDocument issue(Caller caller, UUID id, String ifMatch) {
        CaseDocument document = writable(caller, id);
        IfMatch.check(ifMatch, document.version);
        requireDraft(document);
        boolean complete = document.kind.fields().stream()
                .allMatch(field -> field.equals("remark")
                        || !document.fields.getOrDefault(field, "").isBlank());
        if (!complete) {
            throw new Problem(DocumentProblem.DOCUMENT_INCOMPLETE);
        }
        int year = calendar.today().getYear();
        document.number = "%s〔%d〕%d号".formatted(document.kind.series(), year, nextNumber(document, year));
        document.issuedOn = calendar.today();
        document.issuer = caller.person();
        DocumentTemplates.Made made = templates.fill(document.kind.template(), values(document));
        String name = document.kind.title() + " " + document.number + ".docx";
        StoredFile kept = files.store(new ByteArrayInputStream(made.bytes()), name, MOST_BYTES);
        document.templateSha256 = made.sha256();
        document.file = kept.id();
        document.sha256 = kept.sha256();
        document.state = DocumentState.ISSUED;
        document.changedAt = Instant.now();
        entities.flush();
        trail.record("document.issue", "document", id, Map.of("sha256", document.sha256));
        return document;
    }

    /** As it went out; a draft as it would go out, without a number. */
    @Transactional
    public RestResponse<?> file(Caller caller, UUID id) {
        CaseDocument document = get(caller, id);
        trail.record("document.read", "document", id);
        if (document.file != null) {
            return files.download(document.file, null);
        }
        return DocumentFile.docx(
                document.kind.title() + "（草稿）.docx",
                templates.fill(document.kind.template(), values(document)).bytes());
    }

    /** @throws Problem 409 not issued, or there already; 413; 422 no scan */
    CaseDocument addOriginal(Caller caller, UUID id, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> awaitsOriginal(writable(caller, id)));
        Staged staged = files.receive(body, name, MOST_BYTES);
        if (staged.size() == 0
                || !SCANS.contains(staged.mediaType().split(";")[0].strip())) {
            throw new Problem(DocumentProblem.DOCUMENT_ORIGINAL_REFUSED, staged.name());
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            CaseDocument document = writable(caller, id);
            awaitsOriginal(document);
            StoredFile kept = files.keep(UUID.randomUUID(), staged);
            document.original = kept.id();
            document.originalSha256 = kept.sha256();
            document.originalBy = caller.person();
            document.changedAt = Instant.now();
            entities.flush();
            trail.record("document.original", "document", id, Map.of("sha256", kept.sha256()));
            return document;
        });
    }

    @Transactional
    public RestResponse<?> original(Caller caller, UUID id) {
        CaseDocument document = get(caller, id);
        if (document.original == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        trail.record("document.read", "document", id);
        return files.download(document.original, null);
    }

    private Map<String, String> values(CaseDocument document) {
        Map<String, String> values = new HashMap<>(document.fields);
        document.kind.fields().forEach(field -> values.putIfAbsent(field, ""));
        values.put("bureau", directory.bureau(document.bureau).map(Bureau::name).orElse(""));
        values.put("number", document.number == null ? "" : document.number);
        values.put("date", ChineseDate.of(document.issuedOn == null ? calendar.today() : document.issuedOn));
        return values;
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
        if (!sight.writes() || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return sight;
    }

    private DocumentSubject.Sight look(Caller caller, AboutKind kind, UUID about) {
        return subjects.stream()
                .filter(subject -> subject.about() == kind)
                .findFirst()
                .orElseThrow(() -> new Problem(DocumentProblem.DOCUMENT_KIND_WRONG))
                .look(caller, about);
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
