package org.qingyuan.responsibility.register.kind;

import static org.qingyuan.responsibility.register.RegisterState.DEFUSED;
import static org.qingyuan.responsibility.register.RegisterState.DEFUSING;
import static org.qingyuan.responsibility.register.RegisterState.DISCARDED;
import static org.qingyuan.responsibility.register.RegisterState.DRAFT;
import static org.qingyuan.responsibility.register.RegisterState.REGISTERED;
import static org.qingyuan.responsibility.register.RegisterState.RELAPSED;
import static org.qingyuan.responsibility.register.RegisterState.TRANSFERRED;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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

/** 不稳定事端: registered, taken on by somebody, defused or handed on; what flares up again is taken on again. */
public final class UnstableMatters implements Register {
    private static final List<RegisterTransition> TABLE = List.of(
            Steps.step(DRAFT, RegisterAct.REGISTER, REGISTERED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            Steps.step(DRAFT, RegisterAct.DISCARD, DISCARDED, RegisterWho.UNIT),
            Steps.step(REGISTERED, RegisterAct.BEGIN, DEFUSING, RegisterWho.HEAD, RegisterNeed.LIABLE),
            Steps.because(REGISTERED, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD),
            Steps.because(DEFUSING, RegisterAct.DEFUSE, DEFUSED, RegisterWho.HEAD, RegisterNeed.NOTED),
            Steps.because(DEFUSING, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD),
            Steps.because(DEFUSED, RegisterAct.RELAPSE, RELAPSED, RegisterWho.UNIT),
            Steps.step(RELAPSED, RegisterAct.BEGIN, DEFUSING, RegisterWho.HEAD, RegisterNeed.LIABLE),
            Steps.because(RELAPSED, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD));

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
        return Set.of(DRAFT, REGISTERED, RELAPSED);
    }

    @Override
    public Set<RegisterState> noted() {
        return Set.of(REGISTERED, DEFUSING, DEFUSED, RELAPSED);
    }

    @Override
    public Set<RegisterState> begins() {
        return Set.of(REGISTERED);
    }

    @Override
    public Set<RegisterState> ends() {
        return Set.of(DEFUSED, TRANSFERRED);
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
