package org.qingyuan.responsibility.directory.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKey;
import org.qingyuan.responsibility.directory.write.DirectoryCounts;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;
import org.qingyuan.responsibility.directory.write.Draft;
import org.qingyuan.responsibility.directory.write.Finding;
import org.qingyuan.responsibility.directory.write.Sections;

/** A whole directory as an .xlsx workbook, in and out. Objects that a workbook leaves out stay as they are. */
@ApplicationScoped
public class DirectoryWorkbook {
    private final Sections sections;
    private final DirectoryWriter writer;
    private final Validator validator;

    public DirectoryWorkbook(Sections sections, DirectoryWriter writer, Validator validator) {
        this.sections = sections;
        this.writer = writer;
        this.validator = validator;
    }

    /** The directory of a bureau, ready to be changed and handed in again; of an empty one just the headers. */
    @Transactional
    public byte[] write(String bureau) {
        DirectoryState state = sections.load(Set.of(bureau));
        return WorkbookWriter.write(bureau, state);
    }

    /** Reads a workbook and finds out what taking it over would do. */
    @Transactional
    public Checked check(String bureau, Path file) throws WorkbookUnreadable {
        List<CellProblem> problems = new ArrayList<>();
        List<SheetRow> rows = WorkbookReader.read(file, Layout::named, problems);
        RowBodies reader = new RowBodies(bureau, sections.load(Set.of(bureau)), rows, validator);
        List<DirectoryBody> bodies = new ArrayList<>();
        for (SheetRow row : rows) {
            DirectoryBody body = reader.read(row);
            if (body != null) {
                bodies.add(body);
            }
        }
        if (!problems.isEmpty()) {
            // Rules over half of the rows would only find what follows from the other half.
            return new Checked(List.of(), DirectoryCounts.NONE, List.copyOf(problems));
        }
        Draft draft = writer.draft(bodies);
        draft.findings().forEach(finding -> note(finding, reader.origins()));
        return new Checked(bodies, draft.counts(), List.copyOf(problems));
    }

    /** Lets a row say what the rules found about its object; the note lands in the problems that the row was made with. */
    private static void note(Finding finding, Map<ObjectKey, SheetRow> origins) {
        SheetRow row = origins.get(finding.object());
        if (row == null) {
            throw new IllegalStateException("a finding about an object that is in no row: " + finding);
        }
        row.problem(finding.field(), finding.code(), finding.args().toArray());
    }

    /** @param bodies what to write if there are no problems */
    public record Checked(List<DirectoryBody> bodies, DirectoryCounts counts, List<CellProblem> problems) {}
}
