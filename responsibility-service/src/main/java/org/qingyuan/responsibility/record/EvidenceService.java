package org.qingyuan.responsibility.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;

@ApplicationScoped
public class EvidenceService {
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final RecordRepository records;
    private final EvidenceRepository evidence;
    private final FileStore files;
    private final Deputies deputies;
    private final Trail trail;

    EvidenceService(
            RecordRepository records, EvidenceRepository evidence, FileStore files, Deputies deputies, Trail trail) {
        this.records = records;
        this.evidence = evidence;
        this.files = files;
        this.deputies = deputies;
        this.trail = trail;
    }

    /** The upload may take minutes: it is stored first, and the record held only for the moment in which the file is added. */
    public Evidence add(Caller caller, UUID record, UUID id, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> editable(caller, records.get(caller, record)));
        StoredFile file = files.store(id, body, name, MOST_BYTES);
        if (file.size() == 0) {
            throw new Problem(ResponsibilityProblem.EVIDENCE_EMPTY, name);
        }
        return QuarkusTransaction.requiringNew().call(() -> attach(caller, record, id, name, file));
    }

    private Evidence attach(Caller caller, UUID record, UUID id, String name, StoredFile file) {
        DutyRecord held = records.lock(caller, record);
        editable(caller, held);
        Evidence present = evidence.findById(id);
        if (present != null) {
            if (!present.record.equals(held.id) || present.removedAt != null) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return present;
        }
        Evidence added = new Evidence();
        added.id = id;
        added.bureau = held.bureau;
        added.record = held.id;
        added.file = file.id();
        added.name = name;
        added.mediaType = file.mediaType();
        added.size = file.size();
        added.sha256 = file.sha256();
        added.addedBy = caller.person();
        added.addedAt = Instant.now();
        evidence.persist(added);
        trail.record("evidence.add", "evidence", added.id);
        return added;
    }

    @Transactional
    public void remove(Caller caller, UUID record, UUID id) {
        DutyRecord held = records.lock(caller, record);
        editable(caller, held);
        evidence.get(held, id).removedAt = Instant.now();
        trail.record("evidence.remove", "evidence", id);
    }

    @Transactional
    public RestResponse<?> open(Caller caller, UUID record, UUID id, String range) {
        Evidence found = evidence.get(records.get(deputies.standing(caller), record), id);
        trail.record("evidence.read", "evidence", id);
        return files.download(found.file, range);
    }

    private static void editable(Caller caller, DutyRecord record) {
        if (!Objects.equals(record.recorder, caller.person())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (!record.editable()) {
            throw new Problem(ResponsibilityProblem.RECORD_NOT_EDITABLE);
        }
    }
}
