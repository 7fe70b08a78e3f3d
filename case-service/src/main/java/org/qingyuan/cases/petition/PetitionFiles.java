package org.qingyuan.cases.petition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** The letters, pictures and recordings of a petition. Only kinds of files that do nothing when they are opened. */
@ApplicationScoped
class PetitionFiles {
    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "audio/mpeg",
            "audio/vnd.wave",
            "audio/x-wav",
            "audio/mp4",
            "text/plain");
    private static final Set<String> ENDINGS =
            Set.of("pdf", "jpg", "jpeg", "png", "tif", "tiff", "mp3", "wav", "m4a", "txt");

    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final EntityManager entities;
    private final FileStore files;
    private final Clamd clamd;
    private final Trail trail;

    PetitionFiles(
            PetitionRepository petitions,
            PetitionRules rules,
            EntityManager entities,
            FileStore files,
            Clamd clamd,
            Trail trail) {
        this.petitions = petitions;
        this.rules = rules;
        this.entities = entities;
        this.files = files;
        this.clamd = clamd;
        this.trail = trail;
    }

    /**
     * The upload is received first, and the petition held only for the moment in which the file is added.
     *
     * @throws Problem 404; 409 closed or taken back; 413; 422 not a kind of file that is taken, or infected
     */
    PetitionFile add(Caller caller, UUID petition, UUID id, String name, InputStream body) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        QuarkusTransaction.requiringNew().run(() -> open(sight, petitions.get(sight, petition)));
        Staged staged = files.receive(body, name, MOST_BYTES);
        if (staged.size() == 0 || !harmless(staged)) {
            throw new Problem(PetitionProblem.PETITION_FILE_REFUSED, staged.name());
        }
        clamd.require(staged);
        return QuarkusTransaction.requiringNew()
                .call(() -> attach(caller, sight, petition, id, name, files.keep(id, staged)));
    }

    private PetitionFile attach(
            Caller caller, PetitionSight sight, UUID petition, UUID id, String name, StoredFile file) {
        Petition held = petitions.lock(sight, petition);
        open(sight, held);
        PetitionFile present = entities.find(PetitionFile.class, id);
        if (present != null) {
            if (!present.petition.equals(held.id)
                    || present.removedAt != null
                    || !present.sha256.equals(file.sha256())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return present;
        }
        PetitionFile added = new PetitionFile();
        added.id = id;
        added.petition = held.id;
        added.file = file.id();
        added.name = name;
        added.mediaType = file.mediaType();
        added.size = file.size();
        added.sha256 = file.sha256();
        added.addedBy = caller.person();
        added.addedAt = Instant.now();
        entities.persist(added);
        trail.record("petition-file.add", "petition-file", added.id);
        return added;
    }

    /**
     * Taken off the list by whoever added it, or by the desk; its line stays, struck through, and 纪委, 局办 and the desk can still
     * read it.
     *
     * @throws Problem 404; 403 somebody else added it; 409 closed or taken back
     */
    @Transactional
    public void remove(Caller caller, UUID petition, UUID id) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        Petition held = petitions.lock(sight, petition);
        open(sight, held);
        PetitionFile file = get(held, id);
        if (file.removedAt != null) {
            return;
        }
        if (!mayRemove(caller, sight, file)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        file.removedAt = Instant.now();
        file.removedBy = caller.person();
        trail.record("petition-file.remove", "petition-file", id);
    }

    @Transactional
    public RestResponse<?> download(Caller caller, UUID petition, UUID id, String range) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        Petition seen = petitions.get(sight, petition);
        if (!sight.whole(seen)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        PetitionFile found = get(seen, id);
        if (!mayRead(sight, found)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        trail.record("petition-file.read", "petition-file", id);
        return files.download(found.file, range);
    }

    private PetitionFile get(Petition petition, UUID id) {
        return petitions.files(petition.id).stream()
                .filter(file -> file.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    static boolean mayRead(PetitionSight sight, PetitionFile file) {
        return file.removedAt == null || sight.oversees() || sight.desk();
    }

    /** What a citizen wrote about a unit must not go by that unit's hand. */
    static boolean mayRemove(Caller caller, PetitionSight sight, PetitionFile file) {
        return file.removedAt == null
                && (sight.desk() || caller.person() != null && caller.person().equals(file.addedBy));
    }

    private static void open(PetitionSight sight, Petition petition) {
        if (!sight.whole(petition)
                || petition.state == PetitionState.CLOSED
                || petition.state == PetitionState.SETTLED) {
            throw new Problem(PetitionProblem.PETITION_ACT_NOT_POSSIBLE);
        }
    }

    private static boolean harmless(Staged staged) {
        String type = staged.mediaType().split(";")[0].strip();
        String name = staged.name();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.contains(type) && ENDINGS.contains(ending);
    }
}
