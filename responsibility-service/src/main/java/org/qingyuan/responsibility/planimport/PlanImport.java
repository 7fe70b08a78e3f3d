package org.qingyuan.responsibility.planimport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.PlanFound;

/** One uploaded document: it became a draft, or it says why it did not. */
@Entity
public class PlanImport {
    @Id
    public UUID id;

    public String bureau;
    public UUID file;
    public String fileName;
    public String fileSha256;
    public int year;
    public UUID plan;
    /** Name of the reason for which the document was refused. */
    public String problem;

    public String problemCell;
    public String[] problemArgs;
    /** Of a refused document, the tables that were looked at. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<LeftAside> leftAside = List.of();

    /** Of a document with several plans, the ones to choose from. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<PlanFound> plans = List.of();
    /** The import whose kept file was read again; null when this one brought the file. */
    public UUID origin;
    /** Place of the plan that was chosen of that file. */
    public String chosen;

    public UUID importedBy;
    public Instant importedAt;
    public String idempotencyKey;
}
