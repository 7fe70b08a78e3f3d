package org.qingyuan.responsibility.relief;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.upload.EvidenceScreen;

/** The papers of a request. */
@ApplicationScoped
public class ReliefFiles {
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final ReliefRepository reliefs;
    private final EntityManager entities;
    private final EvidenceScreen screen;
    private final FileStore files;
    private final Trail trail;

    ReliefFiles(ReliefRepository reliefs, EntityManager entities, EvidenceScreen screen, FileStore files, Trail trail) {
        this.reliefs = reliefs;
        this.entities = entities;
        this.screen = screen;
        this.files = files;
        this.trail = trail;
    }

    /**
     * The upload is received first, and the request held only for the moment in which the file is added.
     *
     * @throws Problem 422 empty, dangerous or infected; 503 when it cannot be scanned
     */
    public ReliefFile add(Caller caller, UUID relief, UUID id, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> editable(caller, reliefs.get(caller, relief)));
        Staged staged = screen.receive(body, name, MOST_BYTES);
        return QuarkusTransaction.requiringNew().call(() -> attach(caller, relief, id, name, files.keep(id, staged)));
    }

    private ReliefFile attach(Caller caller, UUID relief, UUID id, String name, StoredFile file) {
        Relief held = reliefs.lock(caller, relief);
        editable(caller, held);
        ReliefFile present = entities.find(ReliefFile.class, id);
        if (present != null) {
            present.requireSame(present.relief.equals(held.id), file);
            return present;
        }
        ReliefFile added = new ReliefFile();
        added.relief = held.id;
        added.add(caller, id, name, file);
        entities.persist(added);
        trail.record("relief-file.add", "relief-file", added.id);
        return added;
    }

    @Transactional
    public void remove(Caller caller, UUID relief, UUID id) {
        Relief held = reliefs.lock(caller, relief);
        editable(caller, held);
        get(held, id).removedAt = Instant.now();
        trail.record("relief-file.remove", "relief-file", id);
    }

    @Transactional
    public RestResponse<?> open(Caller caller, UUID relief, UUID id, String range) {
        ReliefFile found = get(reliefs.get(caller, relief), id);
        trail.record("relief-file.read", "relief-file", id);
        return files.download(found.file, range);
    }

    /** @param relief one that the caller was shown to see */
    private ReliefFile get(Relief relief, UUID id) {
        return reliefs.files(relief.id).stream()
                .filter(file -> file.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private static void editable(Caller caller, Relief relief) {
        if (!ReliefSight.own(caller, relief)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (!relief.editable()) {
            throw new Problem(ResponsibilityProblem.RELIEF_NOT_EDITABLE);
        }
    }
}
