package org.qingyuan.responsibility.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
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

/** The papers of an entry. */
@ApplicationScoped
public class RegisterFiles {
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final RegisterRepository entries;
    private final RegisterHands hands;
    private final EntityManager entities;
    private final EvidenceScreen screen;
    private final FileStore files;
    private final Trail trail;

    RegisterFiles(
            RegisterRepository entries,
            RegisterHands hands,
            EntityManager entities,
            EvidenceScreen screen,
            FileStore files,
            Trail trail) {
        this.entries = entries;
        this.hands = hands;
        this.entities = entities;
        this.screen = screen;
        this.files = files;
        this.trail = trail;
    }

    /**
     * The upload is received first, and the entry held only for the moment in which the file is added.
     *
     * @throws Problem 422 empty, dangerous or infected; 503 when it cannot be scanned
     */
    public RegisterFile add(Caller caller, UUID entry, UUID id, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> open(caller, entries.get(caller, entry)));
        Staged staged = screen.receive(body, name, MOST_BYTES);
        return QuarkusTransaction.requiringNew().call(() -> attach(caller, entry, id, name, files.keep(id, staged)));
    }

    private RegisterFile attach(Caller caller, UUID entry, UUID id, String name, StoredFile file) {
        RegisterEntry held = entries.lock(caller, entry);
        open(caller, held);
        RegisterFile present = entities.find(RegisterFile.class, id);
        if (present != null) {
            present.requireSame(present.entry.equals(held.id), file);
            return present;
        }
        RegisterFile added = new RegisterFile();
        added.entry = held.id;
        added.add(caller, id, name, file);
        entities.persist(added);
        trail.record("register-file.add", "register-file", added.id);
        return added;
    }

    /** @throws Problem 409 when a note rests on it */
    @Transactional
    public void remove(Caller caller, UUID entry, UUID id) {
        RegisterEntry held = entries.lock(caller, entry);
        open(caller, held);
        RegisterFile file = get(entries.files(held.id), id);
        if (entries.notes(held.id).stream().anyMatch(note -> note.files.contains(id))) {
            throw new Problem(ResponsibilityProblem.REGISTER_FILE_IN_USE);
        }
        file.removedAt = Instant.now();
        trail.record("register-file.remove", "register-file", id);
    }

    @Transactional
    public RestResponse<?> open(Caller caller, UUID entry, UUID id, String range) {
        RegisterFile found = get(entries.files(caller, entries.get(caller, entry)), id);
        trail.record("register-file.read", "register-file", id);
        return files.download(found.file, range);
    }

    private static RegisterFile get(List<RegisterFile> seen, UUID id) {
        return seen.stream()
                .filter(file -> file.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Papers come with the entry while it is written, and with its notes. */
    private void open(Caller caller, RegisterEntry entry) {
        boolean open = entry.editable() || entry.register().noted().contains(entry.state);
        if (!open && RegisterSight.own(caller, entry)) {
            throw new Problem(ResponsibilityProblem.REGISTER_ENTRY_NOT_EDITABLE);
        }
        if (!hands.writes(caller, entry) && !hands.notes(caller, entry)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
    }
}
