package org.qingyuan.responsibility.relief;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.qingyuan.responsibility.step.Paper;

/** 依据材料: a paper that a request rests on. A removed one is kept, out of sight. */
@Entity
@Table(name = "relief_file")
public class ReliefFile extends Paper {
    public UUID relief;
}
