package org.qingyuan.responsibility.directory.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.workbook.CellProblem;
import org.qingyuan.responsibility.directory.write.DirectoryCounts;

/** A workbook that was handed in, what its check found, and whether it was taken over. */
@Entity
@Table(name = "directory_import")
public class DirectoryImport extends BureauObject {
    UUID file;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @JdbcTypeCode(SqlTypes.JSON)
    DirectoryCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CellProblem> problems;

    Instant at;

    @Column(name = "by_account")
    String byAccount;

    @Column(name = "by_person")
    UUID byPerson;

    @Column(name = "applied_at")
    Instant appliedAt;

    protected DirectoryImport() {}

    DirectoryImport(UUID id, Caller caller, StoredFile stored, DirectoryCounts counts, List<CellProblem> problems) {
        this.bureau = caller.bureau();
        this.id = id;
        this.file = stored.id();
        this.fileName = stored.name();
        this.state = problems.isEmpty() ? ImportState.CHECKED : ImportState.REFUSED;
        this.counts = counts;
        this.problems = problems;
        this.at = Instant.now();
        this.byAccount = caller.account();
        this.byPerson = caller.person();
    }
}
