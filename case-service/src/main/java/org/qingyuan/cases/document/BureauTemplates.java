package org.qingyuan.cases.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.FileNames;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.trail.Trail;

/** 文书模板: a bureau's own in the place of what is shipped, version after version. */
@ApplicationScoped
class BureauTemplates {
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final EntityManager entities;
    private final DocumentTemplates shipped;
    private final People people;
    private final Clamd clamd;
    private final BusinessCalendar calendar;
    private final Trail trail;

    BureauTemplates(
            EntityManager entities,
            DocumentTemplates shipped,
            People people,
            Clamd clamd,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.shipped = shipped;
        this.people = people;
        this.clamd = clamd;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** What papers of that kind are made from today. */
    byte[] inForce(String bureau, DocumentKind kind) {
        return newest(bureau, kind).orElseGet(() -> shipped.source(kind.template()));
    }

    /** @throws Problem 404 no such version */
    byte[] version(Caller caller, DocumentKind kind, Integer number) {
        if (number == null) {
            return inForce(caller.bureau(), kind);
        }
        return number == 0
                ? shipped.source(kind.template())
                : of(caller.bureau(), kind)
                        .add("and number = :number")
                        .with("number", number)
                        .first(entities, row -> row.get("bytes", byte[].class))
                        .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    List<DocumentTemplateView> list(Caller caller) {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> view(caller.bureau(), kind))
                .toList();
    }

    /** @throws Problem 409 the id names another; 413; 422 not a template of that kind, or infected */
    DocumentTemplateView add(Caller caller, DocumentKind kind, UUID id, String name, InputStream body) {
        byte[] bytes = read(body);
        clamd.require(bytes, name);
        TemplateCheck.require(kind, bytes);
        return QuarkusTransaction.requiringNew().call(() -> keep(caller, kind, id, FileNames.safe(name), bytes));
    }

    private DocumentTemplateView keep(Caller caller, DocumentKind kind, UUID id, String name, byte[] bytes) {
        String sha256 = Digests.sha256(bytes);
        Optional<String> present = new Statement(
                        "select bureau || kind || sha256 as mark from document_template where id = :id")
                .with("id", id)
                .first(entities, row -> row.get("mark", String.class));
        if (present.isPresent()) {
            if (!present.get().equals(caller.bureau() + kind + sha256)) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(caller.bureau(), kind);
        }
        new Statement("""
                        insert into document_template (id, bureau, kind, number, name, bytes, sha256, added_by, added_on)
                        select :id, :bureau, :kind, coalesce(max(number), 0) + 1, :name, :bytes, :sha256, :by, :day
                          from document_template where bureau = :bureau and kind = :kind
                        """)
                .with("id", id)
                .with("bureau", caller.bureau())
                .with("kind", kind.name())
                .with("name", name)
                .with("bytes", bytes)
                .with("sha256", sha256)
                .with("by", caller.person())
                .with("day", calendar.today())
                .run(entities);
        trail.record("document-template.add", "document-template", id, Map.of("kind", kind.name(), "sha256", sha256));
        return view(caller.bureau(), kind);
    }

    /** What is shipped holds again. @throws Problem 409 it does already */
    @Transactional
    public DocumentTemplateView withdraw(Caller caller, DocumentKind kind) {
        int written = new Statement("""
                        update document_template t set withdrawn_by = :by, withdrawn_on = :day
                         where t.bureau = :bureau and t.kind = :kind and t.withdrawn_by is null
                           and t.number = (select max(n.number) from document_template n
                                            where n.bureau = t.bureau and n.kind = t.kind)
                        """)
                .with("by", caller.person())
                .with("day", calendar.today())
                .with("bureau", caller.bureau())
                .with("kind", kind.name())
                .run(entities);
        if (written == 0) {
            throw new Problem(DocumentProblem.TEMPLATE_SHIPPED);
        }
        trail.record("document-template.withdraw", "document-template", kind.name(), Map.of());
        return view(caller.bureau(), kind);
    }

    private Optional<byte[]> newest(String bureau, DocumentKind kind) {
        return of(bureau, kind).add("order by number desc limit 1").rows(entities).stream()
                .findFirst()
                .filter(row -> row.get("withdrawn_on") == null)
                .map(row -> row.get("bytes", byte[].class));
    }

    private DocumentTemplateView view(String bureau, DocumentKind kind) {
        List<DocumentTemplateView.TemplateVersion> versions = new Statement("""
                        select number, name, sha256, added_by, added_on, withdrawn_on
                          from document_template where bureau = :bureau and kind = :kind order by number desc
                        """)
                .with("bureau", bureau)
                .with("kind", kind.name())
                .rows(
                        entities,
                        row -> new DocumentTemplateView.TemplateVersion(
                                row.get("number", Integer.class),
                                row.get("name", String.class),
                                row.get("sha256", String.class),
                                people.ref(row.get("added_by", UUID.class)),
                                row.get("added_on", LocalDate.class),
                                row.get("withdrawn_on", LocalDate.class)));
        boolean own = !versions.isEmpty() && versions.getFirst().withdrawnOn() == null;
        return new DocumentTemplateView(
                kind,
                kind.title(),
                kind.about(),
                kind.fields(),
                kind.needed(),
                TemplateCheck.COMMON,
                own ? versions.getFirst().number() : 0,
                versions);
    }

    private static Statement of(String bureau, DocumentKind kind) {
        return new Statement(
                        "select number, bytes, withdrawn_on from document_template where bureau = :bureau and kind = :kind")
                .with("bureau", bureau)
                .with("kind", kind.name());
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.tooLarge(MOST_BYTES);
            }
            if (bytes.length == 0) {
                throw new Problem(DocumentProblem.TEMPLATE_REFUSED);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
