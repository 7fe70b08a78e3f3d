package org.qingyuan.responsibility.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.qingyuan.responsibility.step.Step;

/** One act that was done to an entry; never changed. */
@Entity
@Table(name = "register_act")
public class RegisterStep extends Step {
    public UUID entry;

    @Enumerated(EnumType.STRING)
    public RegisterAct act;

    @Enumerated(EnumType.STRING)
    public RegisterState fromState;

    @Enumerated(EnumType.STRING)
    public RegisterState toState;

    /** The absent one in whose place the person acted. */
    public UUID onBehalfOf;
}
