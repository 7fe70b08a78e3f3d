package org.qingyuan.responsibility.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.directory.imports.ImportState;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.workbook.CellProblem;

/** A workbook of a list that was handed in, what its check found, and whether it was taken over. */
@Entity
public class RosterImport extends BureauObject {
    @Enumerated(EnumType.STRING)
    RosterKind kind;

    UUID file;
    String fileName;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    RosterCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CellProblem> problems;

    Instant at;
    String byAccount;
    UUID byPerson;
    Instant appliedAt;
}
