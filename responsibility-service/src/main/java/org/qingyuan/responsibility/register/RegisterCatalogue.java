package org.qingyuan.responsibility.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.register.figure.RecordFills;

/** The registers with the forms that the caller's bureau uses. */
@ApplicationScoped
public class RegisterCatalogue {
    private final Forms forms;
    private final EntityManager entities;

    RegisterCatalogue(Forms forms, EntityManager entities) {
        this.forms = forms;
        this.entities = entities;
    }

    List<RegisterView> all(Caller caller) {
        Set<RegisterKind> answered = RegisterSight.answered(entities, caller);
        return Registers.all().stream()
                .map(register ->
                        view(caller, register, RegisterSight.reads(caller) || answered.contains(register.kind())))
                .toList();
    }

    private RegisterView view(Caller caller, Register register, boolean wide) {
        RegisterKind kind = register.kind();
        boolean reads = RegisterSight.reads(caller);
        List<RegisterState> states = register.table().stream()
                .filter(step -> step.to() != RegisterState.DISCARDED || reads && step.from() != RegisterState.DRAFT)
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .distinct()
                .sorted()
                .toList();
        return new RegisterView(
                kind,
                kind.item(),
                forms.inUse(caller, kind.form()).id(),
                kind.noteForm() == null
                        ? null
                        : forms.inUse(caller, kind.noteForm()).id(),
                states,
                states.stream().filter(register.ends()::contains).toList(),
                register.table(),
                wide,
                RecordFills.of(kind));
    }
}
