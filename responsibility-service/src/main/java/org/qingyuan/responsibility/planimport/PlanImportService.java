package org.qingyuan.responsibility.planimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanDrafting;
import org.qingyuan.responsibility.reading.PlanReader;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.upload.EvidenceScreen;

/** 导入: keeps the upload, reads it, makes a draft of it; a refused document is kept as well. */
@ApplicationScoped
public class PlanImportService {
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 10;
    private static final String PASTED = "粘贴的表格";

    private final EvidenceScreen screen;
    private final FileStore files;
    private final PlanImportRepository imports;
    private final PlanDrafting drafting;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;
    private final PlanReader reader = new PlanReader();

    PlanImportService(
            EvidenceScreen screen,
            FileStore files,
            PlanImportRepository imports,
            PlanDrafting drafting,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.screen = screen;
        this.files = files;
        this.imports = imports;
        this.drafting = drafting;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** What was pasted, kept like a file. The parameters and the answer are those of {@link #read(Caller, Path, String, String, String)}. */
    public UUID read(Caller caller, String pasted, String year, String idempotencyKey) {
        Path file = null;
        try {
            file = Files.createTempFile("pasted", null);
            Files.writeString(file, pasted);
            return read(
                    caller, file, pasted.contains("<table") ? PASTED + ".html" : PASTED + ".txt", year, idempotencyKey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param year as the caller wrote it; null: the current year
     * @return the import whose draft was made, now or by an earlier call with the same key
     * @throws Problem 422 naming file, row and cell when the document cannot become a plan, and the upload is kept; or infected, and
     *     it is not; 503 when it cannot be scanned
     */
    public UUID read(Caller caller, Path upload, String fileName, String year, String idempotencyKey) {
        int planYear = year(year);
        StoredFile file = store(upload, fileName);
        Optional<PlanImport> earlier = earlier(caller, idempotencyKey);
        if (earlier.isPresent()) {
            return repeated(earlier.get(), file.sha256(), null, null);
        }
        PlanImport it = started(caller, file.id(), fileName, file.sha256(), planYear, idempotencyKey);
        try (InputStream in = Files.newInputStream(upload)) {
            return settle(it, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a kept document again, as one of its several plans or as all of them together.
     *
     * @param plan the place of the plan, as the refusal gave it, or {@link PlanReader#TOGETHER}
     * @return the new import whose draft was made, now or by an earlier call with the same key
     * @throws Problem 409 when no plans are listed for it, 400 when it has none there, 422 when that one cannot be read either
     */
    public UUID readAgain(Caller caller, UUID kept, String plan, String idempotencyKey, Language language) {
        PlanImport origin = QuarkusTransaction.requiringNew().call(() -> imports.get(caller, kept));
        if (origin.plans.isEmpty()) {
            throw new Problem(ResponsibilityProblem.PLANS_NOT_LISTED, origin.fileName);
        }
        if (!plan.equals(PlanReader.TOGETHER)
                && origin.plans.stream().noneMatch(found -> found.at().equals(plan))) {
            throw new Problem(BaseProblem.INVALID_REQUEST)
                    .withError("plan", language == Language.EN ? "the document has no such table" : "文件中没有这张责任分解表");
        }
        Optional<PlanImport> earlier = earlier(caller, idempotencyKey);
        if (earlier.isPresent()) {
            return repeated(earlier.get(), origin.fileSha256, origin.id, plan);
        }
        PlanImport it = started(caller, origin.file, origin.fileName, origin.fileSha256, origin.year, idempotencyKey);
        it.origin = origin.id;
        it.chosen = plan;
        try (InputStream in = files.open(origin.file)) {
            return settle(it, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanImport started(
            Caller caller, UUID file, String fileName, String sha256, int year, String idempotencyKey) {
        PlanImport it = new PlanImport();
        it.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        it.bureau = caller.bureau();
        it.file = file;
        it.fileName = fileName;
        it.fileSha256 = sha256;
        it.year = year;
        it.importedBy = caller.person();
        it.importedAt = Instant.now();
        it.idempotencyKey = idempotencyKey;
        return it;
    }

    private UUID settle(PlanImport it, InputStream in) {
        try {
            PlanText text = reader.read(in, it.fileName, it.chosen);
            QuarkusTransaction.requiringNew().run(() -> accept(it, text));
            return it.id;
        } catch (UnreadableDocument refused) {
            QuarkusTransaction.requiringNew().run(() -> refuse(it, refused));
            throw Refusal.problem(it);
        }
    }

    private Optional<PlanImport> earlier(Caller caller, String idempotencyKey) {
        return idempotencyKey == null
                ? Optional.empty()
                : QuarkusTransaction.requiringNew().call(() -> imports.byKey(caller, idempotencyKey));
    }

    private StoredFile store(Path upload, String fileName) {
        try (InputStream in = Files.newInputStream(upload)) {
            Staged staged = screen.receiveTable(in, fileName, Files.size(upload));
            return QuarkusTransaction.requiringNew().call(() -> files.keep(UUID.randomUUID(), staged));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(PlanImport it, PlanText text) {
        Plan plan = drafting.draft(it.id, it.bureau, it.year, text);
        plan.sourceFile = it.file;
        plan.sourceName = it.fileName;
        plan.importedBy = it.importedBy;
        plan.importedAt = it.importedAt;
        entities.persist(plan);
        it.plan = plan.id;
        entities.persist(it);
        trail.record("plan.import", "plan", plan.id);
    }

    private void refuse(PlanImport it, UnreadableDocument refused) {
        it.problem = refused.reason().name();
        it.problemCell = refused.cell();
        it.problemArgs = refused.args().toArray(String[]::new);
        it.leftAside = refused.leftAside();
        it.plans = refused.plans();
        entities.persist(it);
        trail.record("plan.import.refuse", "plan-import", it.id);
    }

    /** @param origin of a choice, with the place that was chosen: an upload of the same bytes is another request */
    private static UUID repeated(PlanImport earlier, String sha256, UUID origin, String chosen) {
        if (!earlier.fileSha256.equals(sha256)
                || !Objects.equals(earlier.origin, origin)
                || !Objects.equals(earlier.chosen, chosen)) {
            throw new Problem(BaseProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (earlier.plan == null) {
            throw Refusal.problem(earlier);
        }
        return earlier.id;
    }

    private int year(String text) {
        int now = calendar.today().getYear();
        int last = now + YEARS_AHEAD;
        if (text == null || text.isBlank()) {
            return now;
        }
        if (text.strip().matches("\\d{4}")) {
            int year = Integer.parseInt(text.strip());
            if (year >= FIRST_YEAR && year <= last) {
                return year;
            }
        }
        throw new Problem(ResponsibilityProblem.YEAR_INVALID, text, FIRST_YEAR, last);
    }
}
