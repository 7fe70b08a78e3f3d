package org.qingyuan.inspection.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.qingyuan.inspection.decision.DecisionView;
import org.qingyuan.inspection.decision.Decisions;
import org.qingyuan.inspection.result.Revision;
import org.qingyuan.inspection.result.Revisions;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Checkpoint;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.trail.TrailKey;
import org.qingyuan.kit.trail.TrailRepository;
import org.qingyuan.proof.BundleWriter;
import org.qingyuan.proof.Committee;
import org.qingyuan.proof.Hash;
import org.qingyuan.proof.Manifest;
import org.qingyuan.proof.TrailHeads;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.json.Canonical;

/** Puts the bundle of a decided round together from what the round keeps, word for word. */
@ApplicationScoped
class ProofBundles {
    /** As many signed heads of the trail as tell a day of minutes. */
    private static final int HEADS = 24;

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final Revisions revisions;
    private final Decisions decisions;
    private final TrailRepository heads;
    private final TrailKey key;
    private final Trail trail;

    ProofBundles(
            Rounds rounds,
            RoundSchemes schemes,
            Revisions revisions,
            Decisions decisions,
            TrailRepository heads,
            TrailKey key,
            Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.revisions = revisions;
        this.decisions = decisions;
        this.heads = heads;
        this.key = key;
        this.trail = trail;
    }

    record Bundle(String fileName, byte[] archive) {}

    /** @throws Problem 404 for a round of another bureau, 409 before the decision */
    @Transactional
    Bundle of(Caller caller, UUID id) {
        Round round = rounds.own(caller, id);
        Rounds.requireState(round, RoundState.DECIDED, RoundState.PUBLISHED, RoundState.CLOSED);
        DecisionView decided = decisions.of(caller, id);
        DecisionView.Committee met = decided.committee();
        LocalDate day = met.heldOn();
        BundleWriter writer = new BundleWriter(schemes.of(round));
        List<org.qingyuan.proof.Decisions.Decision> list = new ArrayList<>();
        for (RoundObject object : rounds.objects(id)) {
            Revision revision = revisions.last(object.id()).orElseThrow();
            Revisions.Documents documents = revisions.documents(revision);
            Score score = Canonical.read(documents.score(), Score.class);
            writer.object(Canonical.read(documents.facts(), Facts.class), score);
            list.add(new org.qingyuan.proof.Decisions.Decision(
                    object.id().toString(),
                    object.kind(),
                    object.name(),
                    score.total(),
                    revision.grade(),
                    reason(decided, object, score, revision),
                    met.chairedBy(),
                    day,
                    revision.revision(),
                    corrected(revision)));
        }
        byte[] archive = writer.decisions(new org.qingyuan.proof.Decisions(list))
                .committee(committee(met))
                .trail(trailHeads())
                .seal(
                        new Manifest(null, round.bureau(), id.toString(), round.title(), day, List.of()),
                        key.publicKey(),
                        key::sign);
        trail.record("result.prove", "round", id);
        String name = URLEncoder.encode(round.title() + ".zip", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new Bundle(name, archive);
    }

    private static Committee committee(DecisionView.Committee met) {
        return new Committee(
                met.heldOn(),
                met.chairedBy(),
                met.present(),
                met.absent(),
                met.votesFor(),
                met.votesAgainst(),
                met.abstained(),
                Hash.of(met.minutes().getBytes(StandardCharsets.UTF_8)));
    }

    private static org.qingyuan.proof.Decisions.Corrected corrected(Revision revision) {
        Revision.Why why = revision.why();
        return why == null
                ? null
                : new org.qingyuan.proof.Decisions.Corrected(
                        why.decidedBy(),
                        why.document(),
                        revision.knownFrom().atZone(BusinessCalendar.ZONE).toLocalDate(),
                        why.reason());
    }

    private static String reason(DecisionView decided, RoundObject object, Score score, Revision revision) {
        boolean same = revision.grade() == null
                ? score.grade() == null
                : revision.grade().equals(score.grade());
        if (!same && revision.why() != null) {
            return revision.why().reason();
        }
        return same
                ? null
                : decided.objects().stream()
                        .filter(one -> one.object().equals(object.id()))
                        .findFirst()
                        // Rounds decided before that was kept: a grade that follows its proposal follows its reason.
                        .map(one -> one.decidedReason() == null ? one.proposedReason() : one.decidedReason())
                        .orElse(null);
    }

    private TrailHeads trailHeads() {
        List<Checkpoint> newest = heads.checkpoints(true, HEADS, null).items();
        return new TrailHeads(
                newest.stream()
                        .map(head -> new TrailHeads.Head(
                                Long.toString(head.pos()),
                                head.hash(),
                                head.at().toString(),
                                head.keyId(),
                                head.signature()))
                        .toList(),
                key.known().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(one -> new TrailHeads.Key(
                                one.getKey(),
                                Base64.getEncoder()
                                        .encodeToString(one.getValue().getEncoded())))
                        .toList());
    }
}
