package org.qingyuan.responsibility.register.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.directory.imports.ListImports;
import org.qingyuan.responsibility.directory.workbook.WorkbookUnreadable;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterService;
import org.qingyuan.responsibility.register.workbook.RegisterPreview.RegisterRowEffect;

/** Drafts of a unit's register out of a workbook: signed and confirmed afterwards like any other. */
@ApplicationScoped
public class RegisterImportService implements ListImports.Importing<RegisterImport, RegisterWorkbook.Checked> {
    private final RegisterWorkbook workbook;
    private final RegisterService registers;

    RegisterImportService(RegisterWorkbook workbook, RegisterService registers) {
        this.workbook = workbook;
        this.registers = registers;
    }

    @Override
    public Class<RegisterImport> type() {
        return RegisterImport.class;
    }

    @Override
    public ListImports.Traced traced() {
        return new ListImports.Traced("register-import", "register-import.check", "register-import.apply");
    }

    @Override
    public void require(Caller caller, RegisterImport made) {
        requireOwn(caller, made.kind);
        if (!caller.unit().equals(made.unit)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
    }

    /** @throws Problem 404 for the register of which a unit has one sheet a year; 403 for who keeps no entries */
    void requireOwn(Caller caller, RegisterKind kind) {
        if (kind == RegisterKind.DISCLOSURE_BASIS) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (!caller.ofUnit() || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
    }

    @Override
    public RegisterWorkbook.Checked check(Caller caller, RegisterImport made, Path file) throws WorkbookUnreadable {
        return workbook.check(caller, made.kind, file);
    }

    @Override
    public void found(RegisterImport made, RegisterWorkbook.Checked checked) {
        made.preview = checked.preview();
    }

    @Override
    public void write(Caller caller, RegisterImport made, RegisterWorkbook.Checked checked, Language language) {
        checked.rows().stream()
                .filter(row -> row.effect() != RegisterRowEffect.UNCHANGED)
                .forEach(row -> registers.save(
                        caller,
                        row.id(),
                        row.version() == null ? null : IfMatch.etag(row.version()),
                        row.entry(),
                        language));
    }
}
