package org.qingyuan.responsibility.register.workbook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.directory.imports.ListImport;
import org.qingyuan.responsibility.register.RegisterKind;

/** A workbook of one register, handed in for the entries of one unit. */
@Entity
public class RegisterImport extends ListImport {
    @Enumerated(EnumType.STRING)
    RegisterKind kind;

    UUID unit;

    @JdbcTypeCode(SqlTypes.JSON)
    RegisterPreview preview = RegisterPreview.NONE;

    protected RegisterImport() {}

    RegisterImport(RegisterKind kind, UUID unit) {
        this.kind = kind;
        this.unit = unit;
    }
}
