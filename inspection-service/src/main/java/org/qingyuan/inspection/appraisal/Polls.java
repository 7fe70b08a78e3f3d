package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Polls from their draft to their end. */
@ApplicationScoped
public class Polls {
    private final PollRepository polls;
    private final PollGroups groups;
    private final PollObjects objects;
    private final BallotGate gate;
    private final PollLock lock;
    private final PaperBatches papers;
    private final Cards cards;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Polls(
            PollRepository polls,
            PollGroups groups,
            PollObjects objects,
            BallotGate gate,
            PollLock lock,
            PaperBatches papers,
            Cards cards,
            BusinessCalendar calendar,
            Trail trail) {
        this.polls = polls;
        this.groups = groups;
        this.objects = objects;
        this.gate = gate;
        this.lock = lock;
        this.papers = papers;
        this.cards = cards;
        this.calendar = calendar;
        this.trail = trail;
    }

    record Saved(Poll poll, boolean created) {}

    /** Makes a draft under an id of the client, or changes one from which no card and no paper went out yet. */
    @Transactional
    Saved save(Caller caller, UUID id, String ifMatch, PollRequest request) {
        UUID by = person(caller);
        Optional<Poll> present = polls.find(caller, id, LockModeType.PESSIMISTIC_WRITE);
        present.ifPresent(poll -> editable(poll, ifMatch));
        List<Problem.FieldError> errors = PollCheck.errors(request.definition());
        if (!errors.isEmpty()) {
            Problem invalid = new Problem(AppraisalProblem.POLL_INVALID);
            errors.forEach(error -> invalid.withError("definition." + error.field(), error.message()));
            throw invalid;
        }
        objects.exist(caller.bureau(), request.definition());
        objects.notOwn(caller, request.definition());
        gate.fits(caller, request.round(), request.definition());
        Poll poll = present.orElseGet(() -> make(caller.bureau(), by, id));
        poll.kind = request.kind();
        poll.round = request.round();
        poll.title = request.title().strip();
        poll.definition = request.definition();
        if (present.isEmpty()) {
            polls.persist(poll);
        }
        polls.flush();
        groups.replace(poll);
        trail.record(present.isEmpty() ? "poll.create" : "poll.change", "poll", id);
        return new Saved(poll, present.isEmpty());
    }

    private Poll make(String bureau, UUID by, UUID id) {
        if (polls.findByIdOptional(id).isPresent()) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        Poll poll = new Poll();
        poll.id = id;
        poll.bureau = bureau;
        poll.state = PollState.DRAFT;
        poll.madeBy = by;
        poll.madeOn = calendar.today();
        return poll;
    }

    private void editable(Poll poll, String ifMatch) {
        IfMatch.check(ifMatch, poll.version);
        if (poll.state != PollState.DRAFT) {
            throw new Problem(AppraisalProblem.POLL_ACT_NOT_POSSIBLE);
        }
        if (PollGroupState.anyIssued(groups.states(poll).stream())) {
            throw new Problem(AppraisalProblem.POLL_FIXED);
        }
    }

    @Transactional
    Poll act(Caller caller, UUID id, String ifMatch, PollActRequest request) {
        Poll seen = polls.get(caller, id);
        // The round before the poll, as where the scoring is concluded.
        PollTransition.of(seen, request.act()).ifPresent(step -> gate.requirePossible(caller, seen.round, step));
        // Ballots under way come in first, later ones find the poll as it is then.
        lock.alone(id);
        Poll poll = polls.lock(caller, id);
        IfMatch.check(ifMatch, poll.version);
        objects.notOwn(caller, poll.definition);
        PollTransition step = PollTransition.of(poll, request.act())
                .orElseThrow(() -> new Problem(AppraisalProblem.POLL_ACT_NOT_POSSIBLE));
        String reason = request.reason() == null ? "" : request.reason().strip();
        if (step.reason && reason.isEmpty()) {
            throw new Problem(AppraisalProblem.POLL_REASON_REQUIRED).withError("reason", "REQUIRED");
        }
        switch (step) {
            case OPEN -> open(poll);
            case CLOSE -> close(poll);
            case DISCARD -> {
                poll.reason = reason;
                end(poll);
            }
            case ASK_OPEN, ASK_CLOSED -> asked(poll, person(caller), calendar.today(), reason);
            case ANNUL_OPEN, ANNUL_CLOSED -> annul(caller, poll);
            case KEEP_OPEN, KEEP_CLOSED -> asked(poll, null, null, "");
        }
        poll.state = step.to;
        polls.flush();
        trail.record(
                "poll." + step.act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "poll",
                id,
                Map.of("state", step.to.name()));
        return poll;
    }

    private void open(Poll poll) {
        if (!PollGroupState.anyIssued(groups.states(poll).stream())) {
            throw new Problem(AppraisalProblem.POLL_WITHOUT_BALLOTS);
        }
        poll.openedOn = calendar.today();
    }

    private void close(Poll poll) {
        if (papers.anyOpen(poll)) {
            throw new Problem(AppraisalProblem.PAPER_OPEN);
        }
        poll.closedOn = calendar.today();
        cards.forget(poll);
    }

    /** Whoever knows the result could make away with it: an annulment takes two persons. */
    private static void asked(Poll poll, UUID by, LocalDate on, String reason) {
        poll.reason = reason;
        poll.annulAskedBy = by;
        poll.annulAskedOn = on;
    }

    private void annul(Caller caller, Poll poll) {
        if (person(caller).equals(poll.annulAskedBy)) {
            throw new Problem(AppraisalProblem.POLL_ANNULLED_BY_TWO);
        }
        end(poll);
        poll.annulledBy = caller.person();
    }

    private void end(Poll poll) {
        papers.discardOpen(poll);
        cards.forget(poll);
    }

    private static UUID person(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return caller.person();
    }

    /** How many paper ballots a group got in all. */
    @Transactional
    Poll issuePaper(Caller caller, UUID id, String ifMatch, PaperIssueRequest request) {
        Poll poll = polls.lock(caller, id);
        IfMatch.check(ifMatch, poll.version);
        objects.notOwn(caller, poll.definition);
        if (poll.state != PollState.DRAFT && poll.state != PollState.OPEN) {
            throw new Problem(AppraisalProblem.POLL_ACT_NOT_POSSIBLE);
        }
        PollGroupState group = Cards.group(groups.states(poll), request.group());
        if (request.total() > group.paperIssued() && group.cardsIssued() > group.cardsCancelled()) {
            throw new Problem(AppraisalProblem.ONE_WAY_FOR_A_GROUP);
        }
        group.requireHeads(request.total() - group.paperIssued());
        if (request.total() < group.returnedPaper()) {
            throw new Problem(AppraisalProblem.PAPER_TOO_MANY);
        }
        groups.issuePaper(poll, request.group(), request.total());
        trail.record("poll.issue-paper", "poll", id, Map.of("group", request.group(), "paper", request.total()));
        return poll;
    }
}
