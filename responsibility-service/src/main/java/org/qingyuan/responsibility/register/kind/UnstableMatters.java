package org.qingyuan.responsibility.register.kind;

import static org.qingyuan.responsibility.register.RegisterState.DEFUSED;
import static org.qingyuan.responsibility.register.RegisterState.DEFUSING;
import static org.qingyuan.responsibility.register.RegisterState.DISCARDED;
import static org.qingyuan.responsibility.register.RegisterState.DRAFT;
import static org.qingyuan.responsibility.register.RegisterState.REGISTERED;
import static org.qingyuan.responsibility.register.RegisterState.RELAPSED;
import static org.qingyuan.responsibility.register.RegisterState.REVISING;
import static org.qingyuan.responsibility.register.RegisterState.TRANSFERRED;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.Register;
import org.qingyuan.responsibility.register.RegisterAct;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterNeed;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.RegisterTransition;
import org.qingyuan.responsibility.register.RegisterWho;

/**
 * 不稳定事端: registered, taken on by somebody, defused or handed on; what flares up again is taken on again. A deadline is put off by a
 * revision that the head takes on anew; what was registered by mistake is discarded.
 */
public final class UnstableMatters implements Register {
    /** What the row forbids it to become, as notes and the year's record say it. */
    public static final String CRIMINAL = "转为刑事案件";

    public static final String MASS = "引发群体性事件";
    public static final String EXTREME = "引发个人极端暴力案件";

    private static final Set<String> GRAVE = Set.of(CRIMINAL, MASS, EXTREME);
    private static final Set<String> UNEASED = Set.of("无变化", "趋于激化", CRIMINAL, MASS, EXTREME);
    private static final List<RegisterTransition> TABLE = List.of(
            Steps.step(DRAFT, RegisterAct.REGISTER, REGISTERED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            Steps.step(DRAFT, RegisterAct.DISCARD, DISCARDED, RegisterWho.UNIT),
            Steps.step(REGISTERED, RegisterAct.BEGIN, DEFUSING, RegisterWho.HEAD, RegisterNeed.LIABLE),
            Steps.because(REGISTERED, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD),
            Steps.because(REGISTERED, RegisterAct.HAND_OVER, REGISTERED, RegisterWho.HEAD),
            Steps.because(REGISTERED, RegisterAct.DISCARD, DISCARDED, RegisterWho.HEAD, RegisterNeed.HARMLESS),
            Steps.because(DEFUSING, RegisterAct.REVISE, REVISING, RegisterWho.UNIT),
            Steps.step(REVISING, RegisterAct.BEGIN, DEFUSING, RegisterWho.HEAD, RegisterNeed.LIABLE),
            Steps.because(DEFUSING, RegisterAct.HAND_OVER, REGISTERED, RegisterWho.HEAD),
            Steps.because(DEFUSING, RegisterAct.DISCARD, DISCARDED, RegisterWho.HEAD, RegisterNeed.HARMLESS),
            Steps.because(DEFUSING, RegisterAct.DEFUSE, DEFUSED, RegisterWho.HEAD, RegisterNeed.SETTLED),
            Steps.because(DEFUSING, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD),
            Steps.because(DEFUSED, RegisterAct.RELAPSE, RELAPSED, RegisterWho.UNIT),
            Steps.step(RELAPSED, RegisterAct.BEGIN, DEFUSING, RegisterWho.HEAD, RegisterNeed.LIABLE),
            Steps.because(RELAPSED, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD),
            Steps.because(RELAPSED, RegisterAct.HAND_OVER, REGISTERED, RegisterWho.HEAD));

    @Override
    public RegisterKind kind() {
        return RegisterKind.UNSTABLE_MATTER;
    }

    @Override
    public List<RegisterTransition> table() {
        return TABLE;
    }

    @Override
    public Set<RegisterState> editable() {
        return Set.of(DRAFT, REGISTERED, RELAPSED, REVISING);
    }

    @Override
    public Set<RegisterState> noted() {
        return Set.of(REGISTERED, DEFUSING, REVISING, DEFUSED, RELAPSED);
    }

    @Override
    public Set<RegisterState> begins() {
        return Set.of(REGISTERED, DEFUSING);
    }

    @Override
    public Set<RegisterState> ends() {
        return Set.of(DEFUSED, TRANSFERRED);
    }

    @Override
    public Set<String> grave() {
        return GRAVE;
    }

    /** The last note tells how things stand. */
    @Override
    public Optional<String> unsettled(JsonNode entry, List<JsonNode> notes) {
        String last = notes.isEmpty() ? "" : notes.getFirst().path("outcome").asText();
        return notes.isEmpty() || UNEASED.contains(last) ? Optional.of(last) : Optional.empty();
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        return Facets.NONE
                .withCategory(Values.text(values, "kind"))
                .withGrade(Values.text(values, "grade"))
                .withAmount(Values.number(values, "people", 0, 1_000_000))
                .withDue(Values.day(values, "until"));
    }
}
