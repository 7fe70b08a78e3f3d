package org.qingyuan.inspection.selfinspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.paper.PaperAbout;
import org.qingyuan.inspection.paper.PaperSubject;
import org.qingyuan.inspection.paper.PaperView;
import org.qingyuan.inspection.paper.Papers;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 自查: written by the staff of a unit, signed and handed in by its head, returned by whoever evaluates. */
@ApplicationScoped
public class SelfService implements RoundGate, PaperSubject {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final SelfRepository repository;
    private final Papers papers;
    private final BusinessCalendar calendar;
    private final Trail trail;

    SelfService(
            Rounds rounds,
            RoundSchemes schemes,
            SelfRepository repository,
            Papers papers,
            BusinessCalendar calendar,
            Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.repository = repository;
        this.papers = papers;
        this.calendar = calendar;
        this.trail = trail;
    }

    static boolean mayWrite(Caller caller, RoundObject object) {
        return Rounds.owns(caller, object)
                && caller.has(
                        Roles.STAFF, Roles.UNIT_LEADER, Roles.BUREAU_LEADER, Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
    }

    static boolean is(SelfWho who, Caller caller, Round round, RoundObject object) {
        return switch (who) {
            case HEAD ->
                Rounds.owns(caller, object)
                        && caller.person() != null
                        && (caller.has(Roles.UNIT_LEADER) || caller.person().equals(object.person()));
            case OFFICE ->
                round.bureau().equals(caller.bureau())
                        && caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.INSPECTOR, Roles.SUPERIOR)
                        && !Rounds.owns(caller, object);
        };
    }

    /** A unit that is late may still hand in, as long as nobody scores yet; it is marked. */
    static boolean open(Round round) {
        return round.state() == RoundState.SELF_INSPECTION || round.state() == RoundState.INSPECTION;
    }

    /** @throws Problem 404 not the caller's; 409 handed in; 412 somebody else wrote on that section meanwhile */
    @Transactional
    public void writeSection(
            Caller caller, UUID round, UUID object, SectionKind section, String ifMatch, SectionRequest request) {
        SelfInspection self = editable(caller, round, object);
        repository.writeSection(caller, self.id(), section, request.content(), IfMatch.required(ifMatch));
        repository.changed(self.id());
        trail.recordIn(
                caller.bureau(),
                "self-inspection.write",
                "self-inspection",
                self.id(),
                Map.of("section", section.name()));
    }

    @Transactional
    public void writeScore(
            Caller caller, UUID round, UUID object, String indicator, String ifMatch, SelfScoreRequest request) {
        SelfInspection self = editable(caller, round, object);
        SelfScore score = repository.scores(self.id()).stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Problem(InspectionProblem.INDICATOR_UNKNOWN, indicator));
        if (request.score().compareTo(score.points()) > 0) {
            throw new Problem(
                            InspectionProblem.SELF_SCORE_INVALID,
                            indicator,
                            score.points().toPlainString())
                    .withError("score", "MAX");
        }
        repository.writeScore(
                caller, self.id(), indicator, request.score(), request.reason(), IfMatch.required(ifMatch));
        repository.changed(self.id());
        trail.recordIn(
                caller.bureau(), "self-inspection.score", "self-inspection", self.id(), Map.of("indicator", indicator));
    }

    private SelfInspection editable(Caller caller, UUID id, UUID objectId) {
        Round round = rounds.get(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        if (!mayWrite(caller, object)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        SelfInspection self = repository.lock(object);
        if (self.state() == SelfState.SUBMITTED || !open(round)) {
            throw new Problem(InspectionProblem.SELF_NOT_EDITABLE);
        }
        return self;
    }

    /** @throws Problem 409 not from this state; 403 not by this caller; 422 naming what is missing */
    @Transactional
    public void act(Caller caller, UUID id, UUID objectId, String ifMatch, SelfActRequest request) {
        Round round = rounds.get(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        SelfInspection self = repository.lock(object);
        IfMatch.check(ifMatch, self.version());
        SelfStep step = SelfStep.of(self.state(), request.act())
                .filter(found -> found.open(round.state()))
                .orElseThrow(() -> new Problem(InspectionProblem.ROUND_STEP_NOT_POSSIBLE, self.state()));
        if (!is(step.who(), caller, round, object)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (step.reason() && (request.reason() == null || request.reason().isBlank())) {
            throw new Problem(InspectionProblem.ROUND_REASON_REQUIRED).withError("reason", "REQUIRED");
        }
        if (step.act() == SelfAct.SUBMIT) {
            submit(caller, round, self);
        } else {
            repository.move(self, step.to(), null, null, self.late());
            String reason = step.reason() ? request.reason().strip() : null;
            repository.note(caller, self.id(), step.act(), calendar.today(), false, reason, null);
        }
        trail.recordIn(
                round.bureau(),
                "self-inspection." + step.act().name().toLowerCase(Locale.ROOT),
                "self-inspection",
                self.id(),
                Map.of("object", object.id().toString()));
    }

    private void submit(Caller caller, Round round, SelfInspection self) {
        List<SectionView> sections = repository.sections(self.id());
        List<SelfScore> scores = repository.scores(self.id());
        Problem incomplete = new Problem(InspectionProblem.SELF_INCOMPLETE);
        sections.stream()
                .filter(section -> section.content().isBlank())
                .forEach(section -> incomplete.withError("sections." + section.section(), "REQUIRED"));
        scores.stream()
                .filter(score -> score.score() == null)
                .forEach(score -> incomplete.withError("scores." + score.indicator(), "REQUIRED"));
        // No score without evidence: full points are claims like any other.
        scores.stream()
                .filter(score -> score.score() != null && score.reason().isBlank())
                .forEach(score -> incomplete.withError("scores." + score.indicator() + ".reason", "REQUIRED"));
        if (!incomplete.errors().isEmpty()) {
            throw incomplete;
        }
        LocalDate today = calendar.today();
        boolean late = repository.deadline(round.id()).filter(today::isAfter).isPresent();
        SelfRepository.Frozen frozen = freeze(sections, scores, papers.of(self.object(), PaperAbout.SELF_SCORE));
        repository.move(self, SelfState.SUBMITTED, caller, today, late);
        repository.note(caller, self.id(), SelfAct.SUBMIT, today, late, null, frozen);
    }

    private static SelfRepository.Frozen freeze(
            List<SectionView> sections, List<SelfScore> scores, List<PaperView> papers) {
        try {
            String json = ClientJson.MAPPER.writeValueAsString(
                    Map.of("sections", sections, "scores", scores, "papers", papers));
            return new SelfRepository.Frozen(json, Digests.sha256(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PaperAbout about() {
        return PaperAbout.SELF_SCORE;
    }

    /** Evidence of a score, by those who write on the report. */
    @Override
    public void requireOpen(Caller caller, UUID round, UUID object, String indicator) {
        SelfInspection self = editable(caller, round, object);
        if (repository.scores(self.id()).stream()
                .noneMatch(score -> score.indicator().equals(indicator))) {
            throw new Problem(InspectionProblem.INDICATOR_UNKNOWN, indicator);
        }
    }

    @Override
    public void changed(Caller caller, UUID round, UUID object, String indicator) {
        repository.changed(editable(caller, round, object).id());
    }

    /** Whoever may know of the object reads its report and what belongs to it. */
    @Override
    public boolean reads(Caller caller, UUID round, UUID object, String indicator) {
        return true;
    }

    /** A unit that hands nothing in does not hold the others up: it has no self-scores, and everybody sees that. */
    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        return List.of();
    }

    @Override
    public void taken(Caller caller, Round round, RoundAct act) {
        if (act == RoundAct.OPEN) {
            rounds.objects(round.id()).forEach(object -> repository.create(round, schemes.of(round), object));
        }
    }
}
