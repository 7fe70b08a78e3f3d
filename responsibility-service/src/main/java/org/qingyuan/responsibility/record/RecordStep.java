package org.qingyuan.responsibility.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.qingyuan.responsibility.step.Step;

/** One act that was done to a record; never changed. */
@Entity
@Table(name = "record_act")
public class RecordStep extends Step {
    public UUID record;

    @Enumerated(EnumType.STRING)
    public RecordAct act;

    @Enumerated(EnumType.STRING)
    public RecordState fromState;

    @Enumerated(EnumType.STRING)
    public RecordState toState;

    /** The absent one in whose place the person acted. */
    public UUID onBehalfOf;

    /** Of TAKE_OVER: who recorded it until then, and who does since. */
    public UUID recorderBefore;

    public UUID recorderAfter;
}
