package org.qingyuan.responsibility.directory.imports;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.workbook.CellProblem;

/** A workbook of a list that was handed in, what its check found, and whether it was taken over. */
@MappedSuperclass
public abstract class ListImport extends BureauObject {
    public UUID file;
    public String fileName;

    @Enumerated(EnumType.STRING)
    public ImportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    public ImportCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CellProblem> problems;

    public Instant at;
    public String byAccount;
    public UUID byPerson;
    public Instant appliedAt;

    public List<CellProblemView> problems(Language language) {
        return problems.stream()
                .map(problem -> CellProblemView.of(problem, language))
                .toList();
    }
}
