package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.problem.Problem;

/** What a caller sees of a poll: turnout above the minimum, counts only once it is closed as well. */
@ApplicationScoped
class PollViews {
    private final PollGroups groups;
    private final PollObjects objects;
    private final Cards cards;
    private final BallotGate gate;
    private final CopiedDirectory directory;

    PollViews(PollGroups groups, PollObjects objects, Cards cards, BallotGate gate, CopiedDirectory directory) {
        this.groups = groups;
        this.objects = objects;
        this.cards = cards;
        this.gate = gate;
        this.directory = directory;
    }

    PollView of(Caller caller, Poll poll) {
        List<PollGroupState> states = groups.states(poll);
        boolean manageable = caller.has(
                        Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.INSPECTOR, Roles.BUREAU_LEADER, Roles.SUPERIOR)
                && !objects.own(caller, poll.definition);
        // Not a stream: an item may have no object.
        List<String> names = new ArrayList<>();
        poll.definition.items().forEach(item -> names.add(objects.nameOf(poll.bureau, item)));
        return new PollView(
                poll.id,
                poll.kind,
                poll.round,
                poll.title,
                poll.state,
                poll.definition,
                names,
                states.stream()
                        .map(state -> PollGroupView.of(poll.definition, state))
                        .toList(),
                cards.lots(poll),
                poll.madeOn,
                poll.openedOn,
                poll.closedOn,
                poll.reason,
                annulment(poll),
                manageable
                        ? gate.possible(caller, poll).stream()
                                .map(step -> new PollView.PollPossible(step.act, step.reason))
                                .toList()
                        : List.of(),
                manageable && poll.state == PollState.DRAFT && !PollGroupState.anyIssued(states.stream()),
                manageable,
                poll.version);
    }

    private PollView.Annulment annulment(Poll poll) {
        if (poll.annulAskedBy == null) {
            return null;
        }
        Set<UUID> people = new HashSet<>(Arrays.asList(poll.annulAskedBy, poll.annulledBy));
        people.remove(null);
        Map<UUID, String> names = directory.names(poll.bureau, people);
        return new PollView.Annulment(
                names.getOrDefault(poll.annulAskedBy, ""),
                poll.annulAskedOn,
                poll.annulledBy == null ? null : names.getOrDefault(poll.annulledBy, ""));
    }

    /** @throws Problem 409 before the poll is closed */
    PollResultView result(Poll poll) {
        if (poll.state != PollState.CLOSED) {
            throw new Problem(AppraisalProblem.POLL_NOT_CLOSED);
        }
        PollDefinition definition = poll.definition;
        List<PollResultView.ItemResult> items = PollCount.count(definition, groups.counts(poll)).stream()
                .map(item -> item(poll, item))
                .toList();
        List<PollGroupState> states = groups.states(poll);
        List<PollResultView.GroupTurnout> turnout = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            PollGroupState state = states.get(i);
            turnout.add(new PollResultView.GroupTurnout(
                    state.code(),
                    definition.groups().get(i).title(),
                    state.heads(),
                    state.issued(),
                    state.enough(definition) ? state.returned() : null,
                    state.enough(definition) ? state.voids() : null));
        }
        return new PollResultView(turnout, items, definition.minimum());
    }

    private PollResultView.ItemResult item(Poll poll, PollCount.ItemCount counted) {
        PollDefinition.PollItem item = poll.definition.items().get(counted.item());
        return new PollResultView.ItemResult(
                item.key(),
                item.title(),
                objects.nameOf(poll.bureau, item),
                counted.groups().stream()
                        .map(group -> new PollResultView.GroupResult(
                                group.group(), group.enough(), group.valid(), group.counts(), group.mean()))
                        .toList(),
                counted.mean());
    }
}
