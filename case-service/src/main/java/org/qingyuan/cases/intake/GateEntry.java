package org.qingyuan.cases.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Something that stopped at a gate: the number of the paper register, and that it was handed over. No contents. */
@Entity
@Table(name = "gate_entry")
public class GateEntry {
    @Id
    public UUID id;

    public String bureau;

    @Enumerated(EnumType.STRING)
    public Gate gate;

    public LocalDate receivedOn;
    public String paperNumber;
    public String receipt;

    @Enumerated(EnumType.STRING)
    public GateState state;

    public LocalDate due;
    public UUID recordedBy;
    public UUID decidedBy;
    public LocalDate handedOverOn;

    @Version
    public int version;
}
