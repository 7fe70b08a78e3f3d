package org.qingyuan.responsibility.register;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.qingyuan.responsibility.step.Paper;

/** 附件 of an entry; a note may point at some of them as its proof. */
@Entity
@DynamicUpdate
public class RegisterFile extends Paper {
    public UUID entry;
}
