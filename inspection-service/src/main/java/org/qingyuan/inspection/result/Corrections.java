package org.qingyuan.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.check.Checks;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Grade;
import org.qingyuan.scoring.Hashes;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.json.Canonical;

/** 更正 of decided results: always by another revision; what was known before stays readable as it was. */
@ApplicationScoped
public class Corrections {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final ObjectFacts facts;
    private final Checks checks;
    private final Instance<Correctable> parts;
    private final Revisions revisions;
    private final CorrectedCircular circular;
    private final Trail trail;

    Corrections(
            Rounds rounds,
            RoundSchemes schemes,
            ObjectFacts facts,
            Checks checks,
            Instance<Correctable> parts,
            Revisions revisions,
            CorrectedCircular circular,
            Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.facts = facts;
        this.checks = checks;
        this.parts = parts;
        this.revisions = revisions;
        this.circular = circular;
        this.trail = trail;
    }

    /**
     * A corrected finding counts for every object that its record was counted for: each of them gets a revision of its own. What this
     * request changes nothing of stays as it is kept, also where the facts would be computed otherwise by now.
     *
     * @param ifMatch number of the revision that is corrected
     * @throws Problem 403 related to it; 409 not decided; 412 corrected meanwhile; 422 nothing changes, or a better grade
     *     than the corrected score allows
     */
    @Transactional
    void correct(Caller caller, UUID id, UUID objectId, String ifMatch, CorrectionRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        Rounds.requireState(round, RoundState.DECIDED, RoundState.PUBLISHED, RoundState.CLOSED);
        rounds.requireUnrelated(caller, object);
        IfMatch.check(ifMatch, last(object).revision());
        Scheme scheme = schemes.of(round);
        List<RoundObject> objects = rounds.objects(id);
        Map<UUID, Facts> before = facts.of(round, scheme, objects);
        request.findings().forEach(one -> checks.correct(caller, object, one.check(), one.finding(), request.reason()));
        parts.forEach(part -> part.correct(caller, round, object, request));
        List<RoundObject> corrected = new ArrayList<>();
        Map<UUID, Facts> after = facts.of(round, scheme, objects);
        for (RoundObject one : objects) {
            boolean named = one.id().equals(objectId);
            Facts known = after.get(one.id());
            boolean touched = !Hashes.of(known).equals(Hashes.of(before.get(one.id())));
            if (named || touched) {
                String wanted = named ? request.grade() : null;
                if (revise(caller, round, scheme, one, touched ? known : kept(one), wanted, request)) {
                    corrected.add(one);
                }
            }
        }
        if (corrected.isEmpty()) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("findings", "UNCHANGED");
        }
        circular.tell(round, corrected);
        trail.record("result.correct", "round", id, Map.of("object", objectId.toString()));
    }

    private boolean revise(
            Caller caller,
            Round round,
            Scheme scheme,
            RoundObject object,
            Facts known,
            String wanted,
            CorrectionRequest request) {
        Revision last = last(object);
        Score score = Scoring.evaluate(scheme, known);
        List<String> grades = scheme.grades().stream().map(Grade::code).toList();
        int best = grades.indexOf(score.grade());
        if (wanted != null && (!grades.contains(wanted) || grades.indexOf(wanted) < best)) {
            throw new Problem(InspectionProblem.DECISION_GRADE, wanted).withError("grade", "GRADE");
        }
        String kept = grades.indexOf(last.grade()) < best ? score.grade() : last.grade();
        String grade = wanted == null ? kept : wanted;
        if (Hashes.of(known).equals(last.factsHash()) && grade.equals(last.grade())) {
            return false;
        }
        revisions.correct(
                caller,
                round,
                object,
                known,
                score,
                grade,
                new Revision.Why(
                        request.reason().strip(),
                        request.decidedBy().strip(),
                        request.document().strip()));
        return true;
    }

    private Facts kept(RoundObject object) {
        return Canonical.read(revisions.documents(last(object)).facts(), Facts.class);
    }

    private Revision last(RoundObject object) {
        return revisions.last(object.id()).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
