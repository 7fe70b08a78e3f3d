package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.qingyuan.inspection.round.Round;

/** What other parts may know of the polls of a round: whether they came to a result, and from whom. */
@ApplicationScoped
public class PollResults {
    /** Voter groups are named by each bureau; these words name those who are themselves answerable. */
    private static final Pattern LEADERS = Pattern.compile("领导|班子|负责人");

    private final PollRepository polls;
    private final PollGroups groups;

    PollResults(PollRepository polls, PollGroups groups) {
        this.polls = polls;
        this.groups = groups;
    }

    /** Whether officers or the public gave enough ballots for a result (民主测评 or 问卷); a poll of leaders alone is none of theirs. */
    public boolean heardMoreThanLeaders(Round round) {
        return polls.closed(round.bureau(), round.id()).stream().anyMatch(this::heardMoreThanLeaders);
    }

    private boolean heardMoreThanLeaders(Poll closed) {
        List<PollDefinition.PollGroup> asked = closed.definition.groups();
        return PollCount.count(closed.definition, groups.counts(closed)).stream()
                .filter(item -> item.mean() != null)
                .flatMap(item -> item.groups().stream())
                .filter(PollCount.GroupCount::enough)
                .anyMatch(group -> asked.stream()
                        .anyMatch(one -> one.code().equals(group.group())
                                && !LEADERS.matcher(one.title()).find()));
    }
}
