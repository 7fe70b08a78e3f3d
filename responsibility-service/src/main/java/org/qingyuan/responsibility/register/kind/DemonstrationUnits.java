package org.qingyuan.responsibility.register.kind;

import static org.qingyuan.responsibility.register.RegisterState.ACCEPTING;
import static org.qingyuan.responsibility.register.RegisterState.CANCELLED;
import static org.qingyuan.responsibility.register.RegisterState.CHOSEN;
import static org.qingyuan.responsibility.register.RegisterState.CREATING;
import static org.qingyuan.responsibility.register.RegisterState.DECLARED;
import static org.qingyuan.responsibility.register.RegisterState.DISCARDED;
import static org.qingyuan.responsibility.register.RegisterState.DRAFT;
import static org.qingyuan.responsibility.register.RegisterState.NAMED;

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

/** 示范单位: declared by a unit, chosen, created, accepted and named. */
public final class DemonstrationUnits implements Register {
    private static final List<RegisterTransition> TABLE = List.of(
            Steps.step(DRAFT, RegisterAct.DECLARE, DECLARED, RegisterWho.HEAD, RegisterNeed.WHOLE),
            Steps.step(DRAFT, RegisterAct.DISCARD, DISCARDED, RegisterWho.UNIT),
            Steps.step(DECLARED, RegisterAct.WITHDRAW, DRAFT, RegisterWho.HEAD),
            Steps.step(DECLARED, RegisterAct.CHOOSE, CHOSEN, RegisterWho.OVERSEER),
            Steps.because(DECLARED, RegisterAct.CANCEL, CANCELLED, RegisterWho.OVERSEER),
            Steps.step(CHOSEN, RegisterAct.START, CREATING, RegisterWho.HEAD, RegisterNeed.WHOLE),
            Steps.because(CHOSEN, RegisterAct.CANCEL, CANCELLED, RegisterWho.OVERSEER),
            Steps.because(CREATING, RegisterAct.REQUEST, ACCEPTING, RegisterWho.HEAD, RegisterNeed.NOTED),
            Steps.because(CREATING, RegisterAct.CANCEL, CANCELLED, RegisterWho.OVERSEER),
            Steps.because(ACCEPTING, RegisterAct.NAME, NAMED, RegisterWho.OVERSEER),
            Steps.because(ACCEPTING, RegisterAct.SEND_BACK, CREATING, RegisterWho.OVERSEER),
            Steps.because(ACCEPTING, RegisterAct.CANCEL, CANCELLED, RegisterWho.OVERSEER),
            Steps.because(NAMED, RegisterAct.REVOKE, CANCELLED, RegisterWho.OVERSEER));

    @Override
    public RegisterKind kind() {
        return RegisterKind.DEMONSTRATION_UNIT;
    }

    @Override
    public List<RegisterTransition> table() {
        return TABLE;
    }

    /** Plan and results are written on while the unit is being made. */
    @Override
    public Set<RegisterState> editable() {
        return Set.of(DRAFT, CHOSEN, CREATING);
    }

    @Override
    public Set<RegisterState> noted() {
        return Set.of(CHOSEN, CREATING, ACCEPTING);
    }

    @Override
    public Set<RegisterState> begins() {
        return Set.of(CHOSEN);
    }

    @Override
    public Set<RegisterState> ends() {
        return Set.of(NAMED, CANCELLED);
    }

    @Override
    public boolean overseerNotes() {
        return true;
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        return Facets.NONE
                .withYear(Values.number(values, "year", 2000, 2100))
                .withAmount(values.path("goods").size())
                .withDue(Values.day(values, "acceptBy"));
    }
}
