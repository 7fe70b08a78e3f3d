package org.qingyuan.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.score.ScoreSheet;
import org.qingyuan.inspection.score.ScoreSheets;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Grade;
import org.qingyuan.scoring.Hashes;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.json.Canonical;

/** Reads results for everybody who may, as far as he may. */
@ApplicationScoped
public class Results {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final Revisions revisions;
    private final Publications publications;
    private final ScoreSheets sheets;
    private final FactOrigins origins;
    private final ResultReasons reasons;
    private final CopiedDirectory directory;
    private final Trail trail;

    Results(
            Rounds rounds,
            RoundSchemes schemes,
            Revisions revisions,
            Publications publications,
            ScoreSheets sheets,
            FactOrigins origins,
            ResultReasons reasons,
            CopiedDirectory directory,
            Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.revisions = revisions;
        this.publications = publications;
        this.sheets = sheets;
        this.origins = origins;
        this.reasons = reasons;
        this.directory = directory;
        this.trail = trail;
    }

    /** @param known as known at that moment; null for now */
    ResultsView list(Caller caller, UUID id, Instant known) {
        Round round = rounds.get(caller, id);
        return Rounds.mine(caller, round)
                ? lines(round, object -> true, Scope.TOTALS, object -> true, known)
                : ofUnit(round, object -> Rounds.owns(caller, object), known);
    }

    /** What that unit will see once the round is published, by the scope chosen so far. */
    ResultsView preview(Caller caller, UUID id, UUID objectId) {
        Round round = rounds.own(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        return published(round, owned(object.ownerBureau(), object.ownerUnit()), null);
    }

    /**
     * Before the publication a unit knows its own score from the exchange of views on, and nothing of others; nor does it learn later
     * what was known of others then.
     */
    private ResultsView ofUnit(Round round, Predicate<RoundObject> own, Instant known) {
        if (!round.state().reached(RoundState.EXCHANGE)) {
            return new ResultsView(null, List.of());
        }
        boolean published = rounds.last(round, RoundAct.PUBLISH)
                .filter(act -> known == null || !known.isBefore(act.at()))
                .isPresent();
        return published ? published(round, own, known) : lines(round, own, Scope.OWN, own, known);
    }

    private ResultsView published(Round round, Predicate<RoundObject> own, Instant known) {
        Scope scope = publications.of(round.id()).map(PublicationView::scope).orElse(Scope.OWN);
        return lines(round, scope.grades ? object -> true : own, scope, own, known);
    }

    private static Predicate<RoundObject> owned(String bureau, UUID unit) {
        return object ->
                object.ownerBureau().equals(bureau) && object.ownerUnit().equals(unit);
    }

    private ResultsView lines(
            Round round, Predicate<RoundObject> shown, Scope scope, Predicate<RoundObject> own, Instant known) {
        Scheme scheme = schemes.find(round).orElse(null);
        List<ResultLine> lines = new ArrayList<>();
        for (RoundObject object : rounds.objects(round.id())) {
            Revision revision =
                    (known == null ? revisions.last(object.id()) : revisions.known(object.id(), known)).orElse(null);
            if (revision == null || !shown.test(object)) {
                continue;
            }
            boolean full = own.test(object) || scope.totals;
            lines.add(new ResultLine(
                    object.id(),
                    object.name(),
                    object.kind(),
                    full ? revision.total() : null,
                    revision.grade(),
                    title(scheme, revision.grade()),
                    own.test(object),
                    revision.cause() == RevisionCause.CORRECTED));
        }
        return new ResultsView(publications.of(round.id()).orElse(null), lines);
    }

    static String title(Scheme scheme, String grade) {
        return scheme.grades().stream()
                .filter(one -> one.code().equals(grade))
                .map(Grade::title)
                .findFirst()
                .orElse(grade);
    }

    /** @throws Problem 404 before the exchange of views for a unit, and for objects of others */
    ResultDetail detail(Caller caller, UUID id, UUID objectId, Instant known) {
        Round round = rounds.get(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        boolean mine = Rounds.mine(caller, round) && !rounds.recused(caller, object);
        if (!mine && !round.state().reached(RoundState.EXCHANGE)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        Revision revision = (known == null ? revisions.last(objectId) : revisions.known(objectId, known))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        trail.recordIn(round.bureau(), "result.read", "round", id, Map.of("object", objectId.toString()));
        Revisions.Documents documents = revisions.documents(revision);
        Scheme scheme = schemes.of(round);
        Facts facts = Canonical.read(documents.facts(), Facts.class);
        Score score = Canonical.read(documents.score(), Score.class);
        ScoreSheet sheet = sheets.sheet(scheme, object, score);
        FactOrigins.Known acts = mine ? this.origins.of(round, object, revision.knownFrom()) : null;
        return new ResultDetail(
                revision,
                revisions.all(objectId),
                title(scheme, revision.grade()),
                mine || round.state().reached(RoundState.PUBLISHED) ? reasons.ofGrade(revision) : null,
                reasons.vetoes(scheme, facts),
                mine ? sheet : sheet.forTheUnit(),
                facts.facts().stream()
                        .filter(fact -> mine || fact.source() != SourceKind.RATING)
                        .map(fact -> ResultFact.of(fact, acts == null ? null : acts.of(fact)))
                        .toList(),
                round.schemeHash(),
                recomputes(round, scheme, facts, revision));
    }

    private static boolean recomputes(Round round, Scheme scheme, Facts facts, Revision revision) {
        Score again = Scoring.evaluate(scheme, facts);
        return Hashes.of(scheme).equals(round.schemeHash())
                && Hashes.of(facts).equals(revision.factsHash())
                && Hashes.of(again).equals(revision.scoreHash())
                && again.total().compareTo(revision.total()) == 0;
    }

    RestResponse<byte[]> circular(Caller caller, UUID id) {
        Round round = rounds.own(caller, id);
        Rounds.requireState(round, RoundState.DECIDED, RoundState.PUBLISHED, RoundState.CLOSED);
        PublicationView publication = publications.of(id).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        // What was issued stays to be had as it was issued; a correction has a paper of its own.
        Instant issued =
                rounds.last(round, RoundAct.PUBLISH).map(Rounds.Taken::at).orElse(null);
        ResultsView shown =
                lines(round, object -> publication.scope() != Scope.OWN, publication.scope(), object -> false, issued);
        String bureau =
                directory.bureau(round.bureau()).map(found -> found.name()).orElse(round.bureau());
        trail.record("result.circular", "round", id);
        return Circular.of(round, bureau, publication, shown.lines());
    }
}
