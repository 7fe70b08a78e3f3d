package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** Puts together what a caller sees of one round. */
@ApplicationScoped
public class RoundViews {
    private final Rounds rounds;
    private final RoundActs acts;
    private final EntityManager entities;

    RoundViews(Rounds rounds, RoundActs acts, EntityManager entities) {
        this.rounds = rounds;
        this.acts = acts;
        this.entities = entities;
    }

    RoundView of(Caller caller, UUID id) {
        Round round = rounds.get(caller, id);
        boolean mine = Rounds.mine(caller, round);
        return new RoundView(
                round,
                stages(id),
                rounds.objects(caller, round),
                history(id, mine),
                mine ? open(caller, round) : List.of(),
                mine);
    }

    private List<RoundView.RoundOpen> open(Caller caller, Round round) {
        return RoundStep.TABLE.stream()
                .filter(step -> step.from() == round.state() && step.who().is(caller))
                .map(step -> new RoundView.RoundOpen(step.act(), step.reason(), acts.missing(round, step.act())))
                .toList();
    }

    record CalendarFile(String name, String text) {}

    CalendarFile calendar(Caller caller, UUID id) {
        Round round = rounds.get(caller, id);
        return new CalendarFile(round.title() + ".ics", StageCalendar.of(round, stages(id), Instant.now()));
    }

    /** In their order, which is that of their days but for those on the same days. */
    List<Stage> stages(UUID round) {
        return new Statement("select stage, starts, ends, remind_days from round_stage where round = :round")
                .with("round", round).rows(entities, Stage::of).stream()
                        .sorted(Comparator.comparing(Stage::starts)
                                .thenComparing(Stage::ends)
                                .thenComparing(Stage::stage))
                        .toList();
    }

    /** Why a step was taken may speak of one of the objects: that is for who evaluates. */
    private List<RoundView.RoundTaken> history(UUID round, boolean mine) {
        return new Statement("""
                        select act, from_state, to_state, name, at, case when :mine then reason end as reason
                          from round_act where round = :round order by id
                        """).with("round", round).with("mine", mine).rows(entities, RoundViews::taken);
    }

    private static RoundView.RoundTaken taken(Tuple row) {
        return new RoundView.RoundTaken(
                RoundAct.valueOf(row.get("act", String.class)),
                RoundState.valueOf(row.get("from_state", String.class)),
                RoundState.valueOf(row.get("to_state", String.class)),
                row.get("name", String.class),
                row.get("at", Instant.class),
                row.get("reason", String.class));
    }
}
