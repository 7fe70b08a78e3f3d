package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** The cards of polls: issued in lots, cancelled, used once. */
@ApplicationScoped
class Cards {
    private static final int MOST = 500;

    private final EntityManager entities;
    private final PollRepository polls;
    private final PollGroups groups;
    private final PollObjects objects;
    private final PollLock lock;
    private final CardKey key;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Cards(
            EntityManager entities,
            PollRepository polls,
            PollGroups groups,
            PollObjects objects,
            PollLock lock,
            CardKey key,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.polls = polls;
        this.groups = groups;
        this.objects = objects;
        this.lock = lock;
        this.key = key;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** What a card opens. */
    record Ballot(String bureau, UUID poll, UUID lot, String group) {}

    List<CardLotView> lots(Poll poll) {
        return entities
                .createQuery("from CardLot where bureau = :bureau and poll = :poll order by ordinal", CardLot.class)
                .setParameter("bureau", poll.bureau)
                .setParameter("poll", poll.id)
                .getResultList()
                .stream()
                .map(CardLotView::of)
                .toList();
    }

    /** Draws a lot under an id of the client. Its codes cannot be shown twice, so neither can this be repeated. */
    @Transactional
    IssuedCardsView issue(Caller caller, UUID poll, UUID id, CardLotRequest request) {
        if (request.cards() > MOST) {
            throw new Problem(AppraisalProblem.CARD_LOT_TOO_LARGE, MOST);
        }
        Poll held = running(caller, poll);
        PollGroupState group = group(groups.states(held), request.group());
        if (group.paperIssued() > 0) {
            throw new Problem(AppraisalProblem.ONE_WAY_FOR_A_GROUP);
        }
        group.requireHeads(request.cards());
        if (entities.find(CardLot.class, id) != null) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        CardLot lot = new CardLot();
        lot.id = id;
        lot.bureau = held.bureau;
        lot.poll = held.id;
        lot.ordinal = lots(held).size() + 1;
        lot.groupCode = request.group();
        lot.cards = request.cards();
        lot.issuedOn = calendar.today();
        lot.issuedBy = caller.person();
        entities.persist(lot);
        entities.flush();
        List<CardCode> codes = draw(request.cards());
        keep(lot, codes);
        groups.issueCards(held, lot.groupCode, lot.cards);
        trail.record("poll.issue-cards", "poll", poll, Map.of("group", lot.groupCode, "lot", id, "cards", lot.cards));
        return new IssuedCardsView(
                CardLotView.of(lot), codes.stream().map(CardCode::spoken).toList());
    }

    private static List<CardCode> draw(int number) {
        Map<String, CardCode> codes = new LinkedHashMap<>();
        while (codes.size() < number) {
            CardCode code = CardCode.draw();
            codes.put(code.text(), code);
        }
        return new ArrayList<>(codes.values());
    }

    /** Written in the order of the hashes, which says nothing about the order in which they were drawn and printed. */
    private void keep(CardLot lot, List<CardCode> codes) {
        List<byte[]> hashes =
                codes.stream().map(key::hash).sorted(Arrays::compareUnsigned).toList();
        for (byte[] hash : hashes) {
            entities.createNativeQuery("insert into ballot_card_issued (code_hash, bureau, poll)"
                            + " values (:hash, :bureau, :poll)")
                    .setParameter("hash", hash)
                    .setParameter("bureau", lot.bureau)
                    .setParameter("poll", lot.poll)
                    .executeUpdate();
            entities.createNativeQuery("insert into ballot_card (code_hash, bureau, poll, lot, group_code)"
                            + " values (:hash, :bureau, :poll, :lot, :group)")
                    .setParameter("hash", hash)
                    .setParameter("bureau", lot.bureau)
                    .setParameter("poll", lot.poll)
                    .setParameter("lot", lot.id)
                    .setParameter("group", lot.groupCode)
                    .executeUpdate();
        }
    }

    /** Cancels what was not used of a lot: cards that were lost, or a print that failed. */
    @Transactional
    Poll cancelLot(Caller caller, UUID poll, UUID id) {
        Poll held = running(caller, poll);
        CardLot lot = Optional.ofNullable(entities.find(CardLot.class, id))
                .filter(found -> found.poll.equals(held.id))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        entities.createNativeQuery("update ballot_card_issued i set cancelled = true from ballot_card c"
                        + " where c.bureau = :bureau and c.lot = :lot and i.code_hash = c.code_hash")
                .setParameter("bureau", held.bureau)
                .setParameter("lot", id)
                .executeUpdate();
        int cancelled = entities.createNativeQuery("delete from ballot_card where bureau = :bureau and lot = :lot")
                .setParameter("bureau", held.bureau)
                .setParameter("lot", id)
                .executeUpdate();
        cancelled(held, lot, cancelled);
        return held;
    }

    /** Cancels one card that is at hand: spoiled, or handed back. */
    @Transactional
    Poll cancel(Caller caller, UUID poll, String typed) {
        Poll held = running(caller, poll);
        byte[] hash = CardCode.read(typed).map(key::hash).orElseThrow(() -> new Problem(AppraisalProblem.CARD_UNKNOWN));
        Ballot card = find(hash).filter(found -> found.poll().equals(poll)).orElseThrow(() -> unusable(hash));
        use(hash);
        entities.createNativeQuery("update ballot_card_issued set cancelled = true where code_hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
        cancelled(held, entities.find(CardLot.class, card.lot()), 1);
        return held;
    }

    private void cancelled(Poll poll, CardLot lot, int cards) {
        lot.cancelled += cards;
        groups.cancelCards(poll, lot.groupCode, cards);
        trail.record(
                "poll.cancel-cards", "poll", poll.id, Map.of("group", lot.groupCode, "lot", lot.id, "cards", cards));
    }

    private Poll running(Caller caller, UUID poll) {
        polls.get(caller, poll);
        lock.alone(poll);
        Poll held = polls.lock(caller, poll);
        objects.notOwn(caller, held.definition);
        if (held.state != PollState.DRAFT && held.state != PollState.OPEN) {
            throw new Problem(AppraisalProblem.POLL_ACT_NOT_POSSIBLE);
        }
        return held;
    }

    @SuppressWarnings("unchecked")
    Optional<Ballot> find(byte[] hash) {
        List<jakarta.persistence.Tuple> rows = entities.createNativeQuery(
                        "select bureau, poll, lot, group_code from ballot_card where code_hash = :hash",
                        jakarta.persistence.Tuple.class)
                .setParameter("hash", hash)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Ballot(
                        row.get(0, String.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class)));
    }

    /** Whether this call was the one that used it. */
    boolean use(byte[] hash) {
        return entities.createNativeQuery("delete from ballot_card where code_hash = :hash")
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** Why a card that is not there opens nothing: whoever lost the answer to a ballot learns that it counts. */
    Problem unusable(byte[] hash) {
        @SuppressWarnings("unchecked")
        List<Boolean> cancelled = entities.createNativeQuery(
                        "select cancelled from ballot_card_issued where code_hash = :hash", Boolean.class)
                .setParameter("hash", hash)
                .getResultList();
        if (cancelled.isEmpty()) {
            return new Problem(AppraisalProblem.CARD_UNKNOWN);
        }
        return new Problem(cancelled.getFirst() ? AppraisalProblem.CARD_CANCELLED : AppraisalProblem.CARD_USED);
    }

    /** A poll that ended needs none of its cards any more, used or not. */
    void forget(Poll poll) {
        for (String table : List.of("ballot_card", "ballot_card_issued")) {
            entities.createNativeQuery("delete from " + table + " where bureau = :bureau and poll = :poll")
                    .setParameter("bureau", poll.bureau)
                    .setParameter("poll", poll.id)
                    .executeUpdate();
        }
    }

    static PollGroupState group(List<PollGroupState> groups, String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(AppraisalProblem.POLL_INVALID).withError("group", "UNKNOWN"));
    }
}
