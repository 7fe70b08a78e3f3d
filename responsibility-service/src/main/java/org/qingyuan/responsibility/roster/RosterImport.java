package org.qingyuan.responsibility.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.qingyuan.responsibility.directory.imports.ListImport;

/** A workbook of one of the lists. */
@Entity
public class RosterImport extends ListImport {
    @Enumerated(EnumType.STRING)
    RosterKind kind;

    protected RosterImport() {}

    RosterImport(RosterKind kind) {
        this.kind = kind;
    }
}
