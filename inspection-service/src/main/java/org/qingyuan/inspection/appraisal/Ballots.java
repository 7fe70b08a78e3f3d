package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.qingyuan.kit.problem.Problem;

/**
 * Takes ballots. One transaction deletes the card and raises the counts of its group; nothing else is written: no row of the ballot,
 * no event, no time, no log line.
 */
@ApplicationScoped
class Ballots {
    private final Cards cards;
    private final CardKey key;
    private final PollRepository polls;
    private final PollGroups groups;
    private final PollObjects objects;
    private final PollLock lock;

    Ballots(Cards cards, CardKey key, PollRepository polls, PollGroups groups, PollObjects objects, PollLock lock) {
        this.cards = cards;
        this.key = key;
        this.polls = polls;
        this.groups = groups;
        this.objects = objects;
        this.lock = lock;
    }

    /** The ballot that a card opens, as often as one likes until it is used. */
    @Transactional
    BallotView open(String typed) {
        Cards.Ballot card = card(hash(typed));
        Poll poll = open(card);
        PollDefinition definition = poll.definition;
        String group = definition.groups().stream()
                .filter(one -> one.code().equals(card.group()))
                .findFirst()
                .orElseThrow()
                .title();
        return new BallotView(
                poll.kind,
                poll.title,
                definition.instructions(),
                group,
                definition.options().stream()
                        .map(option -> new BallotView.Choice(option.code(), option.title()))
                        .toList(),
                definition.items().stream()
                        .map(item -> new BallotView.Question(item.title(), objects.nameOf(poll.bureau, item)))
                        .toList(),
                definition.minAnswered(),
                definition.caps());
    }

    /** @throws Problem for a ballot that would be void: on a screen it can still be put right */
    @Transactional
    void cast(BallotRequest ballot) {
        byte[] hash = hash(ballot.code());
        Cards.Ballot card = card(hash);
        lock.shared(card.poll());
        PollDefinition definition = open(card).definition;
        valid(definition, ballot);
        // Deleted last of all readings: of two ballots with one card the second finds nothing to delete.
        if (!cards.use(hash)) {
            throw cards.unusable(hash);
        }
        Integer[] counts = BallotRule.nothing(definition);
        BallotRule.add(definition, ballot.answers(), counts);
        groups.addOnline(card.bureau(), card.poll(), card.group(), counts);
    }

    private byte[] hash(String typed) {
        return CardCode.read(typed).map(key::hash).orElseThrow(() -> new Problem(AppraisalProblem.CARD_UNKNOWN));
    }

    private Cards.Ballot card(byte[] hash) {
        return cards.find(hash).orElseThrow(() -> cards.unusable(hash));
    }

    /** The card is the permission: there is no caller whose bureau could be asked for. */
    private Poll open(Cards.Ballot card) {
        Poll poll = polls.find("bureau = ?1 and id = ?2", card.bureau(), card.poll())
                .firstResult();
        if (poll.state != PollState.OPEN) {
            throw new Problem(AppraisalProblem.BALLOT_NOT_OPEN);
        }
        return poll;
    }

    private static void valid(PollDefinition definition, BallotRequest ballot) {
        BallotRule.Void fault;
        try {
            fault = BallotRule.check(definition, ballot.answers());
        } catch (IllegalArgumentException e) {
            throw new Problem(AppraisalProblem.BALLOT_ANSWERS_INVALID);
        }
        switch (fault) {
            case null -> {}
            case TOO_FEW_ANSWERS ->
                throw new Problem(AppraisalProblem.BALLOT_TOO_FEW_ANSWERS, definition.minAnswered());
            case TOO_MANY_OF_OPTION -> {
                PollDefinition.PollCap cap = definition.caps().stream()
                        .filter(one -> ballot.answers().stream()
                                        .filter(one.option()::equals)
                                        .count()
                                > one.most())
                        .findFirst()
                        .orElseThrow();
                throw new Problem(
                        AppraisalProblem.BALLOT_TOO_MANY_OF_OPTION,
                        definition
                                .options()
                                .get(definition.option(cap.option()))
                                .title(),
                        cap.most());
            }
        }
    }
}
