package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Paper ballots: typed in twice by two persons, compared, counted, and the sheets forgotten. */
@ApplicationScoped
class PaperBatches {
    private final EntityManager entities;
    private final PollRepository polls;
    private final PollGroups groups;
    private final PollObjects objects;
    private final BusinessCalendar calendar;
    private final Trail trail;

    PaperBatches(
            EntityManager entities,
            PollRepository polls,
            PollGroups groups,
            PollObjects objects,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.polls = polls;
        this.groups = groups;
        this.objects = objects;
        this.calendar = calendar;
        this.trail = trail;
    }

    List<PaperBatchView> list(Caller caller, UUID poll) {
        Poll held = polls.get(caller, poll);
        return batches(held).stream().map(batch -> view(caller, held, batch)).toList();
    }

    private List<PaperBatch> batches(Poll poll) {
        return entities.createQuery(
                        "from PaperBatch where bureau = :bureau and poll = :poll order by ordinal", PaperBatch.class)
                .setParameter("bureau", poll.bureau)
                .setParameter("poll", poll.id)
                .getResultList();
    }

    /** Opens a batch under an id of the client. */
    @Transactional
    PaperBatchView begin(Caller caller, UUID poll, UUID id, PaperBatchRequest request) {
        Poll held = running(caller, poll);
        Cards.group(groups.states(held), request.group());
        if (entities.find(PaperBatch.class, id) != null) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        PaperBatch batch = new PaperBatch();
        batch.id = id;
        batch.bureau = held.bureau;
        batch.poll = held.id;
        batch.ordinal = batches(held).size() + 1;
        batch.groupCode = request.group();
        batch.sheets = request.sheets();
        batch.state = PaperState.OPEN;
        entities.persist(batch);
        trail.record("paper-batch.open", "paper-batch", id, Map.of("poll", poll, "sheets", batch.sheets));
        return view(caller, held, batch);
    }

    /** Keeps what the caller typed; the first two persons who do so are the batch's two, each with an entry that nobody else writes. */
    @Transactional
    PaperBatchView enter(Caller caller, UUID poll, UUID id, PaperEntryRequest request) {
        Poll held = running(caller, poll);
        PaperBatch batch = open(held, id);
        check(held, batch, request);
        if (batch.isFirst(caller) || batch.firstBy == null && !batch.isSecond(caller)) {
            batch.firstBy = caller.person();
            batch.firstSheets = request.sheets();
            batch.firstDone = request.done();
        } else if (batch.isSecond(caller) || batch.secondBy == null) {
            batch.secondBy = caller.person();
            batch.secondSheets = request.sheets();
            batch.secondDone = request.done();
        } else {
            throw new Problem(AppraisalProblem.PAPER_TWO_PERSONS);
        }
        entities.flush();
        if (request.done()) {
            trail.record("paper-batch.enter", "paper-batch", id, Map.of("poll", poll));
        }
        return view(caller, held, batch);
    }

    private static void check(Poll poll, PaperBatch batch, PaperEntryRequest request) {
        int typed = request.sheets().size();
        if (typed > batch.sheets || request.done() && typed != batch.sheets) {
            throw new Problem(AppraisalProblem.PAPER_SHEETS_DIFFER, batch.sheets, typed);
        }
        for (int sheet = 0; sheet < typed; sheet++) {
            try {
                BallotRule.check(poll.definition, request.sheets().get(sheet));
            } catch (IllegalArgumentException e) {
                throw new Problem(AppraisalProblem.PAPER_ANSWER_INVALID)
                        .withError("sheets[" + sheet + "]", "NOT_OF_THE_POLL");
            }
        }
    }

    /** Counts what both typed alike; from then on the sheets are nowhere. */
    @Transactional
    PaperBatchView count(Caller caller, UUID poll, UUID id, String ifMatch) {
        Poll held = running(caller, poll);
        PaperBatch batch = open(held, id, ifMatch);
        if (!batch.bothDone()) {
            throw new Problem(AppraisalProblem.PAPER_ENTRY_MISSING);
        }
        if (!batch.firstSheets.equals(batch.secondSheets)) {
            throw new Problem(AppraisalProblem.PAPER_ENTRIES_DIFFER);
        }
        PollGroupState group = Cards.group(groups.states(held), batch.groupCode);
        if (group.returnedPaper() + batch.sheets > group.paperIssued()) {
            throw new Problem(AppraisalProblem.PAPER_TOO_MANY);
        }
        Integer[] counts = BallotRule.nothing(held.definition);
        int voids = 0;
        for (List<String> sheet : batch.firstSheets) {
            if (BallotRule.check(held.definition, sheet) == null) {
                BallotRule.add(held.definition, sheet, counts);
            } else {
                voids++;
            }
        }
        groups.addPaper(held, batch.groupCode, batch.sheets, voids, counts);
        batch.voidBallots = voids;
        batch.settle(PaperState.COUNTED, calendar.today());
        entities.flush();
        trail.record("paper-batch.count", "paper-batch", id, Map.of("poll", poll, "sheets", batch.sheets));
        return view(caller, held, batch);
    }

    @Transactional
    PaperBatchView discard(Caller caller, UUID poll, UUID id, String ifMatch) {
        Poll held = running(caller, poll);
        PaperBatch batch = open(held, id, ifMatch);
        batch.settle(PaperState.DISCARDED, calendar.today());
        entities.flush();
        trail.record("paper-batch.discard", "paper-batch", id, Map.of("poll", poll));
        return view(caller, held, batch);
    }

    boolean anyOpen(Poll poll) {
        return batches(poll).stream().anyMatch(batch -> batch.state == PaperState.OPEN);
    }

    void discardOpen(Poll poll) {
        batches(poll).stream()
                .filter(batch -> batch.state == PaperState.OPEN)
                .forEach(batch -> batch.settle(PaperState.DISCARDED, calendar.today()));
    }

    private Poll running(Caller caller, UUID id) {
        Poll poll = polls.lock(caller, id);
        objects.notOwn(caller, poll.definition);
        if (poll.state != PollState.OPEN) {
            throw new Problem(AppraisalProblem.POLL_ACT_NOT_POSSIBLE);
        }
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return poll;
    }

    private PaperBatch open(Poll poll, UUID id, String ifMatch) {
        PaperBatch batch = open(poll, id);
        IfMatch.check(ifMatch, batch.version);
        return batch;
    }

    private PaperBatch open(Poll poll, UUID id) {
        PaperBatch batch = entities.find(PaperBatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (batch == null || !batch.poll.equals(poll.id)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (batch.state != PaperState.OPEN) {
            throw new Problem(AppraisalProblem.POLL_ACT_NOT_POSSIBLE);
        }
        return batch;
    }

    private PaperBatchView view(Caller caller, Poll poll, PaperBatch batch) {
        boolean first = batch.isFirst(caller);
        boolean second = batch.isSecond(caller);
        boolean open = batch.state == PaperState.OPEN;
        List<PaperDifference> differences =
                open && batch.bothDone() ? PaperDifference.between(batch.firstSheets, batch.secondSheets) : List.of();
        return new PaperBatchView(
                batch.id,
                batch.ordinal,
                batch.groupCode,
                batch.sheets,
                batch.state,
                (batch.firstDone ? 1 : 0) + (batch.secondDone ? 1 : 0),
                first ? Integer.valueOf(1) : second ? Integer.valueOf(2) : null,
                first ? batch.firstSheets : second ? batch.secondSheets : null,
                first && batch.firstDone || second && batch.secondDone,
                first || second ? differences : List.of(),
                open && (first || second || batch.firstBy == null || batch.secondBy == null),
                open && batch.bothDone() && batch.firstSheets.equals(batch.secondSheets),
                batch.tellsVoids(poll.definition) ? batch.voidBallots : null,
                batch.version);
    }
}
