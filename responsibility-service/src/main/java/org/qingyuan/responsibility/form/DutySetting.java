package org.qingyuan.responsibility.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What the bureau decided for one duty: the form of its records, and whether they may serve others as well. */
@Entity
public class DutySetting {
    @Id
    public UUID duty;

    public String bureau;

    /** Null: the form that serves the words of the clause. */
    public String formCode;

    public boolean formRequired;
    public boolean shareable;
    public UUID changedBy;
    public Instant changedAt;

    @Version
    public int version;
}
