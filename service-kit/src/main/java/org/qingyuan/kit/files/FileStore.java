package org.qingyuan.kit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/**
 * Keeps files. Whoever reads one through here has first loaded, for the caller, the record that the file belongs to: the
 * store itself only knows bureaus.
 */
@ApplicationScoped
public class FileStore {
    private final BlobFolder blobs;
    private final EntityManager entities;
    private final CurrentCaller currentCaller;
    private final TransactionSynchronizationRegistry transaction;

    public FileStore(
            BlobFolder blobs,
            EntityManager entities,
            CurrentCaller currentCaller,
            TransactionSynchronizationRegistry transaction) {
        this.blobs = blobs;
        this.entities = entities;
        this.currentCaller = currentCaller;
        this.transaction = transaction;
    }

    /**
     * Streams to disk, then writes the row in the caller's transaction, or in one of its own where there is none. Bytes whose
     * row never commits are swept later. A use case that takes large uploads calls {@link #receive} before its
     * transaction begins and {@link #keep} inside, so that a slow line holds no connection and meets no time-out.
     *
     * @throws Problem 413 when more than {@code maxBytes} come
     */
    public StoredFile store(InputStream in, String name, long maxBytes) {
        return store(UUID.randomUUID(), in, name, maxBytes);
    }

    /**
     * The same under an id that the client chose, so that a repeated upload does no harm.
     *
     * @throws Problem 409 when the id already names other bytes
     */
    public StoredFile store(UUID id, InputStream in, String name, long maxBytes) {
        return keep(id, receive(in, name, maxBytes));
    }

    /** The first half: bytes to disk, nothing in the database. */
    public Staged receive(InputStream in, String name, long maxBytes) {
        return blobs.stage(in, FileNames.safe(name), maxBytes);
    }

    /** The second half: the file gets its place and its row, for the caller's bureau and unit. */
    @Transactional
    public StoredFile keep(UUID id, Staged staged) {
        Caller caller = currentCaller.get();
        FileRow existing = entities.find(FileRow.class, id);
        if (existing != null) {
            blobs.discard(staged);
            if (!existing.bureau.equals(caller.bureau()) || !existing.sha256.equals(staged.sha256())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return existing.view();
        }
        UUID blob = sameBytes(caller, staged);
        if (blob == null) {
            blob = blobs.keep(staged);
        } else {
            blobs.discard(staged);
        }
        FileRow row = new FileRow(id, caller, staged, blob, Instant.now());
        entities.persist(row);
        return row.view();
    }

    /**
     * For contents that must not stay: the rows go in the caller's transaction, their bytes as soon as it has committed, unless
     * another row of the unit names the same bytes. Only a service whose role may delete rows calls this.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String bureau, Collection<UUID> ids) {
        List<UUID> dropped = entities.createQuery(
                        "select distinct blob from FileRow where bureau = :bureau and id in :ids", UUID.class)
                .setParameter("bureau", bureau)
                .setParameter("ids", ids)
                .getResultList();
        entities.createQuery("delete from FileRow where bureau = :bureau and id in :ids")
                .setParameter("bureau", bureau)
                .setParameter("ids", ids)
                .executeUpdate();
        Set<UUID> shared = Set.copyOf(entities.createQuery("select blob from FileRow where blob in :blobs", UUID.class)
                .setParameter("blobs", dropped)
                .getResultList());
        transaction.registerInterposedSynchronization(new Committed(
                () -> dropped.stream().filter(blob -> !shared.contains(blob)).forEach(blobs::delete)));
    }

    public Optional<StoredFile> find(UUID id) {
        return find(currentCaller.get().bureau(), id);
    }

    /** For a superior, who reads in a bureau that is not the own: the bureau comes from the record loaded before. */
    public Optional<StoredFile> find(String bureau, UUID id) {
        return row(bureau, id).map(FileRow::view);
    }

    /** @throws Problem 404 when the caller's bureau has no such file */
    public InputStream open(UUID id) {
        return open(currentCaller.get().bureau(), id);
    }

    public InputStream open(String bureau, UUID id) {
        return blobs.open(existing(bureau, id).blob);
    }

    /** Whether its bytes are still there, for who would otherwise break off amid an answer. */
    public boolean whole(String bureau, UUID id) {
        FileRow row = existing(bureau, id);
        return blobs.whole(row.blob, row.size);
    }

    /**
     * The file as a response that a browser saves, whole or in part.
     *
     * @param rangeHeader the request's Range, or null
     * @throws Problem 404; 416 when the range lies outside the file
     */
    public RestResponse<?> download(UUID id, String rangeHeader) {
        return download(currentCaller.get().bureau(), id, rangeHeader);
    }

    public RestResponse<?> download(String bureau, UUID id, String rangeHeader) {
        FileRow row = existing(bureau, id);
        return Download.of(row.view(), blobs.path(row.blob), rangeHeader);
    }

    private FileRow existing(String bureau, UUID id) {
        return row(bureau, id).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private record Committed(Runnable act) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                act.run();
            }
        }
    }

    private Optional<FileRow> row(String bureau, UUID id) {
        return Optional.ofNullable(entities.find(FileRow.class, id)).filter(row -> row.bureau.equals(bureau));
    }

    private UUID sameBytes(Caller caller, Staged staged) {
        List<UUID> found = entities.createQuery(
                        "select blob from FileRow where bureau = :bureau and unit = :unit and sha256 = :sha256",
                        UUID.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("unit", caller.unit())
                .setParameter("sha256", staged.sha256())
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? null : found.getFirst();
    }
}
