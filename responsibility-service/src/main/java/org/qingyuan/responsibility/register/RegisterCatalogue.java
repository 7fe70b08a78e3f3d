package org.qingyuan.responsibility.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.register.figure.RecordFills;

/** The registers with the forms that the caller's bureau uses. */
@ApplicationScoped
public class RegisterCatalogue {
    private final Forms forms;

    RegisterCatalogue(Forms forms) {
        this.forms = forms;
    }

    List<RegisterView> all(Caller caller) {
        return Registers.all().stream().map(register -> view(caller, register)).toList();
    }

    private RegisterView view(Caller caller, Register register) {
        RegisterKind kind = register.kind();
        List<RegisterState> states = register.table().stream()
                .flatMap(step -> Stream.of(step.from(), step.to()))
                .filter(state -> state != RegisterState.DISCARDED)
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
                RecordFills.of(kind));
    }
}
