package org.qingyuan.responsibility.relief;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.qingyuan.responsibility.step.Step;

/** One act that was done to a request for relief; never changed. */
@Entity
@Table(name = "relief_act")
public class ReliefStep extends Step {
    public UUID relief;

    @Enumerated(EnumType.STRING)
    public ReliefAct act;

    @Enumerated(EnumType.STRING)
    public ReliefState fromState;

    @Enumerated(EnumType.STRING)
    public ReliefState toState;

    /** The absent one in whose place the person acted. */
    public UUID onBehalfOf;
}
