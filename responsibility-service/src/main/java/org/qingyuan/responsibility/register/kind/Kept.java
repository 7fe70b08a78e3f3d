package org.qingyuan.responsibility.register.kind;

import java.util.List;
import java.util.Set;
import org.qingyuan.responsibility.register.Register;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.RegisterTransition;

/** A register whose entries are confirmed, kept, revised and in the end closed. */
abstract class Kept implements Register {
    private final List<RegisterTransition> table;

    Kept(List<RegisterTransition> table) {
        this.table = table;
    }

    @Override
    public List<RegisterTransition> table() {
        return table;
    }

    @Override
    public Set<RegisterState> editable() {
        return Set.of(RegisterState.DRAFT, RegisterState.REVISING);
    }

    @Override
    public Set<RegisterState> noted() {
        return kind().noteForm() == null ? Set.of() : Set.of(RegisterState.ACTIVE);
    }

    @Override
    public Set<RegisterState> begins() {
        return Set.of(RegisterState.ACTIVE);
    }

    @Override
    public Set<RegisterState> ends() {
        return Set.of(RegisterState.CLOSED);
    }
}
