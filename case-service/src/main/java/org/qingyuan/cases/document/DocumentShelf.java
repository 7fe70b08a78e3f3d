package org.qingyuan.cases.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** Where words and files of a document lie: in the common store, or as ciphertext where its feature keeps them apart. */
@ApplicationScoped
class DocumentShelf {
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private final Instance<DocumentSubject> subjects;
    private final FileStore files;
    private final Trail trail;

    DocumentShelf(@Any Instance<DocumentSubject> subjects, FileStore files, Trail trail) {
        this.subjects = subjects;
        this.files = files;
        this.trail = trail;
    }

    DocumentSubject subject(AboutKind kind) {
        return subjects.stream()
                .filter(subject -> subject.about() == kind)
                .findFirst()
                .orElseThrow(() -> new Problem(DocumentProblem.DOCUMENT_KIND_WRONG));
    }

    @Nullable
    SealedKeeping keeping(CaseDocument document) {
        return subject(document.kind.about()).keeping();
    }

    Map<String, String> said(CaseDocument document) {
        SealedKeeping apart = keeping(document);
        return apart == null ? document.fields : apart.open(document.about, document.id, document.sealed);
    }

    void say(CaseDocument document, Map<String, String> fields) {
        SealedKeeping apart = keeping(document);
        document.fields = apart == null ? new HashMap<>(fields) : Map.of();
        document.sealed = apart == null ? null : apart.seal(document.about, document.id, fields);
    }

    UUID keep(Caller caller, CaseDocument document, String name, byte[] bytes) {
        SealedKeeping apart = keeping(document);
        return apart == null
                ? files.store(new ByteArrayInputStream(bytes), name, MOST_BYTES).id()
                : apart.keep(caller, document.about, name, bytes);
    }

    RestResponse<?> download(Caller caller, CaseDocument document, UUID file) {
        SealedKeeping apart = keeping(document);
        return apart == null ? files.download(file, null) : apart.download(caller, document.about, file);
    }

    /** What is kept apart is on the trail of the thing itself, which fewer people read. */
    void note(String act, CaseDocument document, Map<String, String> details) {
        if (keeping(document) == null) {
            trail.record(act, "document", document.id, details);
            return;
        }
        Map<String, String> more = new HashMap<>(details);
        more.put("document", document.id.toString());
        trail.recordIn(
                document.bureau, act, document.kind.about().name().toLowerCase(Locale.ROOT), document.about, more);
    }
}
