package org.qingyuan.inspection.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Cards printed together. */
@Entity
@Table(name = "card_lot")
public class CardLot {
    @Id
    public UUID id;

    public String bureau;
    public UUID poll;
    public int ordinal;
    public String groupCode;
    public int cards;
    public int cancelled;
    public LocalDate issuedOn;
    public UUID issuedBy;
}
