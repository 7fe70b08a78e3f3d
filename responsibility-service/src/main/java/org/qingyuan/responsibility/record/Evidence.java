package org.qingyuan.responsibility.record;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.qingyuan.responsibility.step.Paper;

/** 佐证材料: a file that shows that a record is true. A removed one is kept, out of sight unless it had been accepted. */
@Entity
public class Evidence extends Paper {
    public String bureau;
    public UUID record;
}
