package org.qingyuan.inspection.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** 附件: evidence handed in with self-scores and with what follows from the results. */
@ApplicationScoped
public class Papers {
    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final String COLUMNS = """
            select p.id, p.about, p.key, f.name, f.size, f.sha256, p.by_name, p.by_account, p.at, p.bureau, p.unit, p.file
              from round_paper p join stored_file f on f.id = p.file
             where p.withdrawn_at is null
            """;

    private final Rounds rounds;
    private final Instance<PaperSubject> subjects;
    private final FileStore files;
    private final Clamd clamd;
    private final EntityManager entities;
    private final Trail trail;

    Papers(
            Rounds rounds,
            Instance<PaperSubject> subjects,
            FileStore files,
            Clamd clamd,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.subjects = subjects;
        this.files = files;
        this.clamd = clamd;
        this.entities = entities;
        this.trail = trail;
    }

    /** Of an object, in the order in which they were handed in. */
    public List<PaperView> of(UUID object, PaperAbout about) {
        return new Statement(COLUMNS)
                .add("and p.object = :object and p.about = :about order by p.at, p.id")
                .with("object", object)
                .with("about", about.name())
                .rows(entities, PaperView::of);
    }

    List<PaperView> list(Caller caller, UUID round, UUID object, PaperAbout about) {
        rounds.object(caller, rounds.get(caller, round), object);
        return of(object, about).stream()
                .filter(paper -> subject(about).reads(caller, round, object, paper.key()))
                .toList();
    }

    /**
     * The same id again is the same file.
     *
     * @throws Problem 404, 403 and 409 as for the thing that it is about; 409 another file has the id; 413 more than 20 MB; 422 infected; 503 when it cannot be
     *     scanned
     */
    PaperView hand(
            Caller caller,
            UUID round,
            UUID object,
            UUID id,
            PaperAbout about,
            String key,
            String name,
            InputStream in) {
        QuarkusTransaction.requiringNew().run(() -> requireOpen(caller, round, object, about, key));
        Staged staged = files.receive(in, name, MOST_BYTES);
        clamd.require(staged);
        return QuarkusTransaction.requiringNew().call(() -> {
            rounds.lock(caller, round);
            requireOpen(caller, round, object, about, key);
            Optional<PaperView> present = of(object, about).stream()
                    .filter(paper -> paper.id().equals(id))
                    .findFirst();
            if (present.isPresent()) {
                return same(present.get(), key, staged);
            }
            StoredFile file = files.keep(UuidVersion7Strategy.INSTANCE.generateUuid(null), staged);
            int written = new Statement("""
                            insert into round_paper (id, round, object, about, key, file, bureau, unit, by_account, by_name, at)
                            values (:id, :round, :object, :about, :key, :file, :bureau, cast(:unit as uuid), :account, :name, :at)
                            on conflict (id) do nothing
                            """)
                    .with("id", id)
                    .with("round", round)
                    .with("object", object)
                    .with("about", about.name())
                    .with("key", key)
                    .with("file", file.id())
                    .with("bureau", caller.bureau())
                    .with("unit", caller.unit())
                    .with("account", caller.account())
                    .with("name", caller.name())
                    .with("at", Instant.now())
                    .run(entities);
            if (written > 0) {
                subject(about).changed(caller, round, object, key);
                note(caller, round, "paper.hand-in", id, Map.of("about", about.name(), "sha256", file.sha256()));
            }
            return of(object, about).stream()
                    .filter(paper -> paper.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        });
    }

    private static PaperView same(PaperView present, String key, Staged staged) {
        if (!present.key().equals(key) || !present.sha256().equals(staged.sha256())) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        return present;
    }

    /** By whoever handed it in or a colleague of the unit, as long as another could be and nobody has judged by it. */
    @Transactional
    void withdraw(Caller caller, UUID round, UUID object, UUID id) {
        rounds.lock(caller, round);
        Kept kept = kept(caller, round, object, id);
        PaperView view = kept.view();
        requireOpen(caller, round, object, view.about(), view.key());
        if (!subject(view.about()).revocable(view.key(), view.at())) {
            throw new Problem(InspectionProblem.PAPER_JUDGED);
        }
        if (!kept.account().equals(caller.account())
                && (caller.unit() == null || !caller.unit().equals(view.unit()))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        new Statement("update round_paper set withdrawn_at = :now where id = :id")
                .with("now", Instant.now())
                .with("id", id)
                .run(entities);
        subject(view.about()).changed(caller, round, object, view.key());
        note(caller, round, "paper.withdraw", id, Map.of());
    }

    RestResponse<?> download(Caller caller, UUID round, UUID object, UUID id, String range) {
        Kept kept = kept(caller, round, object, id);
        note(caller, round, "paper.read", id, Map.of());
        return files.download(kept.bureau(), kept.file(), range);
    }

    private record Kept(PaperView view, UUID file, String bureau, String account) {}

    private Kept kept(Caller caller, UUID round, UUID object, UUID id) {
        rounds.object(caller, rounds.get(caller, round), object);
        return new Statement(COLUMNS)
                .add("and p.id = :id and p.round = :round and p.object = :object")
                .with("id", id)
                .with("round", round)
                .with("object", object)
                .first(
                        entities,
                        row -> new Kept(
                                PaperView.of(row),
                                row.get("file", UUID.class),
                                row.get("bureau", String.class),
                                row.get("by_account", String.class)))
                .filter(one -> subject(one.view().about())
                        .reads(caller, round, object, one.view().key()))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    private void requireOpen(Caller caller, UUID round, UUID object, PaperAbout about, String key) {
        subject(about).requireOpen(caller, round, object, key);
    }

    private PaperSubject subject(PaperAbout about) {
        return subjects.stream().filter(one -> one.about() == about).findFirst().orElseThrow();
    }

    /** In the trail of who evaluates. */
    private void note(Caller caller, UUID id, String act, UUID paper, Map<String, String> details) {
        Round round = rounds.get(caller, id);
        trail.recordIn(round.bureau(), act, "paper", paper, details);
    }
}
