package org.qingyuan.inspection.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.inspection.appraisal.PollResults;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.scoring.Group;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Scheme;

/** What of 6.2 (检查考评内容) a round looked at. What it did not look at is told by nobody: people record it. */
@ApplicationScoped
class Inspected {
    /** The four duties of 6.2, each with words of its clause. */
    enum Part {
        OBJECTS("检查考评对象", "班子成员履行", "各部门各单位采取"),
        SYSTEMS("检查制度建设及执行", "建设及执行"),
        WORKING_BODY("检查机构运行和纳入综合考评", "工作机构运行", "综合考评"),
        RECOGNITION("了解群众和民警认可情况", "认可情况");

        final String title;
        final List<String> clauseWords;

        Part(String title, String... clauseWords) {
            this.title = title;
            this.clauseWords = List.of(clauseWords);
        }
    }

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final PollResults polls;

    Inspected(Rounds rounds, RoundSchemes schemes, PollResults polls) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.polls = polls;
    }

    /** Of a round whose scoring is concluded: every indicator of its scheme was judged for every object. */
    Set<Part> of(Round round) {
        return Arrays.stream(Part.values())
                .filter(part -> lookedAt(round, part))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private boolean lookedAt(Round round, Part part) {
        return switch (part) {
            case OBJECTS -> {
                Set<ObjectKind> kinds = rounds.objects(round.id()).stream()
                        .map(RoundObject::kind)
                        .collect(Collectors.toSet());
                yield kinds.contains(ObjectKind.UNIT) && kinds.contains(ObjectKind.LEADER);
            }
            case SYSTEMS -> asks(round, "制度");
            case WORKING_BODY -> asks(round, "机构") && asks(round, "纳入");
            case RECOGNITION -> polls.heardMoreThanLeaders(round);
        };
    }

    /** Whether an indicator of an object of the round speaks of it. */
    private boolean asks(Round round, String word) {
        Scheme scheme = schemes.of(round);
        return rounds.objects(round.id()).stream()
                .map(RoundObject::kind)
                .distinct()
                .flatMap(kind -> scheme.sheet(kind).stream())
                .flatMap(sheet -> sheet.parts().stream())
                .flatMap(part -> part.groups().stream())
                .flatMap(Inspected::indicators)
                .anyMatch(indicator -> indicator.requirement().contains(word));
    }

    private static Stream<Indicator> indicators(Group group) {
        return group.indicators().stream();
    }
}
