package org.qingyuan.responsibility.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.ByteRange;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.record.preview.EvidencePreview;
import org.qingyuan.responsibility.record.preview.PreviewReader;
import org.qingyuan.responsibility.upload.EvidenceScreen;

@ApplicationScoped
public class EvidenceService {
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    /** A long film is watched in parts, with pauses. */
    private static final Duration ONE_READING = Duration.ofHours(4);

    private final RecordRepository records;
    private final EvidenceRepository evidence;
    private final FileStore files;
    private final EvidenceScreen screen;
    private final Deputies deputies;
    private final Trail trail;

    EvidenceService(
            RecordRepository records,
            EvidenceRepository evidence,
            FileStore files,
            EvidenceScreen screen,
            Deputies deputies,
            Trail trail) {
        this.records = records;
        this.evidence = evidence;
        this.files = files;
        this.screen = screen;
        this.deputies = deputies;
        this.trail = trail;
    }

    /**
     * The upload may take minutes: it is received and looked at first, and the record held only for the moment in which the
     * file is added.
     *
     * @throws Problem 422 empty, dangerous or infected; 503 when it cannot be scanned
     */
    public Evidence add(Caller caller, UUID record, UUID id, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> editable(caller, records.get(caller, record)));
        Staged staged = screen.receive(body, name, MOST_BYTES);
        return QuarkusTransaction.requiringNew().call(() -> attach(caller, record, id, name, files.keep(id, staged)));
    }

    /** Adds a file that the unit has already, without sending it again. @throws Problem 404 unless it is the unit's own */
    @Transactional
    public Evidence reuse(Caller caller, UUID record, UUID id, UUID from) {
        DutyRecord held = records.lock(caller, record);
        Evidence known = evidence.ofUnit(caller, from);
        records.get(caller, known.record);
        return attach(
                caller,
                held.id,
                id,
                known.name,
                new StoredFile(known.file, known.name, known.size, known.mediaType, known.sha256));
    }

    private Evidence attach(Caller caller, UUID record, UUID id, String name, StoredFile file) {
        DutyRecord held = records.lock(caller, record);
        editable(caller, held);
        Evidence present = evidence.findById(id);
        if (present != null) {
            present.requireSame(present.record.equals(held.id), file);
            return present;
        }
        Evidence added = new Evidence();
        added.bureau = held.bureau;
        added.record = held.id;
        added.add(caller, id, name, file);
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

    /** The parts of one download are one reading: what goes on with one that was noted a few hours ago is not noted again. */
    @Transactional
    public RestResponse<?> open(Caller caller, UUID record, UUID id, String range, boolean preview) {
        Evidence found = readable(caller, record, id);
        boolean goesOn =
                ByteRange.of(range, found.size).filter(part -> part.first() > 0).isPresent()
                        && evidence.readSince(found, caller, Instant.now().minus(ONE_READING));
        if (!goesOn) {
            note(caller, found, preview ? EvidenceRead.How.PREVIEW : EvidenceRead.How.DOWNLOAD);
        }
        return files.download(found.bureau, found.file, range);
    }

    /** A large document takes seconds, for which no connection is held. */
    public EvidencePreview preview(Caller caller, UUID record, UUID id) {
        Evidence found = QuarkusTransaction.requiringNew().call(() -> readable(caller, record, id));
        try (InputStream in = QuarkusTransaction.requiringNew().call(() -> files.open(found.bureau, found.file))) {
            EvidencePreview preview = PreviewReader.read(found.mediaType, found.size, in);
            if (preview.kind() == EvidencePreview.Kind.TEXT || preview.kind() == EvidencePreview.Kind.TABLE) {
                QuarkusTransaction.requiringNew().run(() -> note(caller, found, EvidenceRead.How.PREVIEW));
            }
            return preview;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Evidence readable(Caller caller, UUID record, UUID id) {
        return evidence.getKept(records.read(deputies.standing(caller), record).record(), id);
    }

    private void note(Caller caller, Evidence found, EvidenceRead.How how) {
        EvidenceRead read = new EvidenceRead();
        read.evidence = found.id;
        read.person = caller.person();
        read.name = caller.name();
        read.how = how;
        read.at = Instant.now();
        evidence.getEntityManager().persist(read);
        trail.recordIn(found.bureau, "evidence.read", "evidence", found.id, Map.of());
    }

    /** Newest first, a hundred at most. */
    @Transactional
    public List<EvidenceReadView> reads(Caller caller, UUID record, UUID id) {
        return evidence.reads(evidence.getKept(records.get(deputies.standing(caller), record), id));
    }

    /** Files of the caller's unit with these bytes, in other records or in this one. */
    @Transactional
    public List<EvidenceMatch> matches(Caller caller, UUID record, String sha256) {
        DutyRecord held = records.get(caller, record);
        editable(caller, held);
        return evidence.matches(caller, sha256);
    }

    private void editable(Caller caller, DutyRecord record) {
        deputies.require(caller, Who.RECORDER, record);
        if (!record.editable()) {
            throw new Problem(ResponsibilityProblem.RECORD_NOT_EDITABLE);
        }
    }
}
