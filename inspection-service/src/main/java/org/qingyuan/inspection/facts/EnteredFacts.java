package org.qingyuan.inspection.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;

/** Figures entered by one person and confirmed by another; never changed, only withdrawn and entered anew. */
@ApplicationScoped
public class EnteredFacts implements FactSource {
    private static final String COLUMNS = """
            select e.id, e.object, o.name as object_name, e.source, e.key, e.number, e.document, e.document_on, e.entered_by,
                   e.entered_at, e.confirmed_by, e.withdrawn_at, e.withdrawn_why, e.withdrawn_by, f.id as file, f.name as file_name, f.sha256
              from entered_fact e
              join round_object o on o.id = e.object
              left join stored_file f on f.id = e.file
            """;

    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private final Rounds rounds;
    private final FileStore files;
    private final Clamd clamd;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    EnteredFacts(
            Rounds rounds,
            FileStore files,
            Clamd clamd,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.files = files;
        this.clamd = clamd;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    List<EnteredFactView> list(Caller caller, UUID round) {
        return new Statement(COLUMNS)
                .add("where e.round = :round order by e.id")
                .with("round", rounds.own(caller, round).id())
                .rows(entities, EnteredFactView::of);
    }

    @Transactional
    EnteredFactView enter(Caller caller, UUID id, EnteredFactRequest request) {
        Round round = rounds.lockOwn(caller, id);
        requireOpen(round);
        RoundObject object = rounds.object(caller, round, request.object());
        rounds.requireUnrelated(caller, object);
        if (request.documentOn().isAfter(calendar.today())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("documentOn", "PAST");
        }
        boolean twice = list(caller, id).stream()
                .anyMatch(one -> one.object().equals(object.id())
                        && one.source().equals(request.source())
                        && one.key().equals(request.key())
                        && one.withdrawnAt() == null);
        if (twice) {
            throw new Problem(InspectionProblem.FACT_ENTERED_TWICE, request.key());
        }
        UUID fact = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        new Statement("""
                        insert into entered_fact (id, round, object, source, key, number, document, document_on, entered_by,
                                                  entered_person, entered_at)
                        values (:id, :round, :object, :source, :key, :number, :document, :on, :by, cast(:person as uuid), :at)
                        """)
                .with("id", fact)
                .with("round", id)
                .with("object", object.id())
                .with("source", request.source())
                .with("key", request.key().strip())
                .with("number", request.number())
                .with("document", request.document().strip())
                .with("on", request.documentOn())
                .with("by", caller.account())
                .with("person", caller.person())
                .with("at", Instant.now())
                .run(entities);
        trail.record("fact.enter", "round", id, Map.of("fact", fact.toString()));
        return get(fact);
    }

    /**
     * A figure that nobody confirmed is withdrawn by one person. Of a confirmed one the withdrawal waits for another person, who withdraws
     * it as well or confirms that it stays; until then it counts.
     *
     * @throws Problem 403 by whoever entered it, or asked for the withdrawal, or for the own unit; 409 confirmed or withdrawn before;
     *     422 without a reason
     */
    @Transactional
    EnteredFactView act(Caller caller, UUID id, UUID fact, FactActRequest request) {
        Round round = rounds.lockOwn(caller, id);
        requireOpen(round);
        EnteredFactView found = find(caller, id, fact);
        rounds.requireUnrelated(caller, rounds.object(caller, round, found.object()));
        boolean confirm = request.act() == FactAct.CONFIRM;
        if (found.withdrawnAt() != null || confirm && found.confirmedBy() != null && !found.withdrawalWaits()) {
            throw new Problem(InspectionProblem.FACT_SETTLED);
        }
        String before = found.withdrawalWaits() ? found.withdrawnBy() : confirm ? found.enteredBy() : null;
        if (caller.account().equals(before)) {
            throw new Problem(InspectionProblem.SECOND_PERSON);
        }
        if (!confirm
                && !found.withdrawalWaits()
                && (request.reason() == null || request.reason().isBlank())) {
            throw new Problem(InspectionProblem.ROUND_REASON_REQUIRED).withError("reason", "REQUIRED");
        }
        if (found.withdrawalWaits()) {
            answer(caller, fact, confirm);
        } else if (confirm) {
            new Statement("update entered_fact set confirmed_by = :by, confirmed_at = :at where id = :id")
                    .with("by", caller.account())
                    .with("at", Instant.now())
                    .with("id", fact)
                    .run(entities);
        } else {
            new Statement("""
                            update entered_fact set withdrawn_by = :by, withdrawn_why = :why,
                                   withdrawn_at = case when confirmed_by is null then cast(:at as timestamptz) end
                             where id = :id
                            """)
                    .with("by", caller.account())
                    .with("why", request.reason().strip())
                    .with("at", Instant.now())
                    .with("id", fact)
                    .run(entities);
        }
        trail.record(confirm ? "fact.confirm" : "fact.withdraw", "round", id, Map.of("fact", fact.toString()));
        return get(fact);
    }

    /** The second person's word on a withdrawal. */
    private void answer(Caller caller, UUID fact, boolean stays) {
        Statement answer = stays
                ? new Statement("update entered_fact set withdrawn_by = null, withdrawn_why = null where id = :id")
                : new Statement("update entered_fact set withdrawn_agreed = :by, withdrawn_at = :at where id = :id")
                        .with("by", caller.account())
                        .with("at", Instant.now());
        answer.with("id", fact).run(entities);
    }

    /**
     * The paper itself, before it is confirmed: whoever confirms has it at hand. Another upload takes its place until then.
     *
     * @throws Problem 403 by anybody but who entered it; 409 confirmed or withdrawn before; 413 more than 20 MB;
     *     422 infected; 503 when it cannot be scanned
     */
    EnteredFactView attach(Caller caller, UUID id, UUID fact, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> requireOwnOpen(caller, id, fact));
        Staged staged = files.receive(body, name, MOST_BYTES);
        clamd.require(staged);
        return QuarkusTransaction.requiringNew().call(() -> {
            requireOwnOpen(caller, id, fact);
            StoredFile file = files.keep(UuidVersion7Strategy.INSTANCE.generateUuid(null), staged);
            new Statement("update entered_fact set file = :file where id = :id")
                    .with("file", file.id())
                    .with("id", fact)
                    .run(entities);
            trail.record("fact.attach", "round", id, Map.of("fact", fact.toString(), "sha256", file.sha256()));
            return get(fact);
        });
    }

    private void requireOwnOpen(Caller caller, UUID id, UUID fact) {
        requireOpen(rounds.lockOwn(caller, id));
        EnteredFactView found = find(caller, id, fact);
        if (!found.enteredBy().equals(caller.account())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (found.confirmedBy() != null || found.withdrawnAt() != null) {
            throw new Problem(InspectionProblem.FACT_SETTLED);
        }
    }

    /** @throws Problem 404 where none was handed in */
    RestResponse<?> paper(Caller caller, UUID id, UUID fact, String range) {
        EnteredFactView found = find(caller, id, fact);
        if (found.file() == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        trail.record("fact.read-paper", "round", id, Map.of("fact", fact.toString()));
        return files.download(rounds.own(caller, id).bureau(), found.file(), range);
    }

    private EnteredFactView find(Caller caller, UUID id, UUID fact) {
        return list(caller, id).stream()
                .filter(one -> one.id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Names of objects with a figure, or a withdrawal of one, that waits for a second person. */
    List<String> waiting(Round round) {
        return new Statement(COLUMNS)
                .add("where e.round = :round and (e.confirmed_by is null or e.withdrawn_by is not null)")
                .add("and e.withdrawn_at is null order by e.id")
                .with("round", round.id())
                .rows(entities, row -> row.get("object_name", String.class) + " · " + row.get("key", String.class));
    }

    @Override
    public Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects) {
        Map<UUID, List<Fact>> facts = new Statement(COLUMNS)
                        .add(
                                "where e.round = :round and e.confirmed_by is not null and e.withdrawn_at is null order by e.id")
                        .with("round", round.id())
                        .rows(entities, EnteredFactView::of)
                        .stream()
                        .collect(Collectors.groupingBy(
                                EnteredFactView::object, Collectors.mapping(EnteredFacts::fact, Collectors.toList())));
        return object -> facts.getOrDefault(object.id(), List.of());
    }

    private static Fact fact(EnteredFactView entered) {
        String paper = entered.document() + "\n" + entered.documentOn() + "\n" + entered.key() + "\n"
                + entered.number().toPlainString()
                + (entered.fileSha256() == null ? "" : "\n" + entered.fileSha256());
        return new Fact.Number(
                "entered:" + entered.id(),
                SourceKind.valueOf(entered.source()),
                entered.key(),
                null,
                entered.number(),
                List.of(new Evidence("document", entered.id().toString(), Digests.sha256(paper), false)));
    }

    private EnteredFactView get(UUID fact) {
        return new Statement(COLUMNS)
                .add("where e.id = :id")
                .with("id", fact)
                .rows(entities, EnteredFactView::of)
                .getFirst();
    }

    private static void requireOpen(Round round) {
        Rounds.requireState(
                round, RoundState.DRAFT, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
    }
}
