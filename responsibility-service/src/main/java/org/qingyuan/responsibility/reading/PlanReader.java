package org.qingyuan.responsibility.reading;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.qingyuan.responsibility.reading.container.Upload;
import org.qingyuan.responsibility.reading.document.SourceDocument;
import org.qingyuan.responsibility.reading.inline.InlinePlan;
import org.qingyuan.responsibility.reading.table.PlanTableReader;
import org.qingyuan.responsibility.reading.table.SeveralPlans;
import org.qingyuan.responsibility.reading.text.TextTables;
import org.qingyuan.responsibility.reading.word.DocTables;
import org.qingyuan.responsibility.reading.word.DocxTables;
import org.qingyuan.responsibility.reading.workbook.WorkbookTables;

/** From the bytes of a document of any format to the words of a plan. */
public final class PlanReader {
    /**
     * @param file the name of the document, for problems; what it is, its bytes say
     * @throws UnreadableDocument when it cannot become a plan
     */
    public PlanText read(InputStream in, String file) {
        return read(in, file, null);
    }

    /**
     * @param plan of a document with several, the place of the one to read, as {@link UnreadableDocument#plans()} gives it; null:
     *     there is but one
     * @throws UnreadableDocument when it cannot become a plan, or has several and none at that place
     */
    public PlanText read(InputStream in, String file, String plan) {
        SourceDocument document = open(Upload.read(in, file));
        Optional<SeveralPlans> several = SeveralPlans.of(document);
        return several.isEmpty()
                ? one(document)
                : one(several.get()
                        .only(plan)
                        .orElseThrow(() ->
                                UnreadableDocument.several(file, several.get().found())));
    }

    private static PlanText one(SourceDocument document) {
        Optional<PlanText> table = PlanTableReader.read(document);
        if (table.isPresent()) {
            return InlinePlan.beside(document, table.get());
        }
        List<LeftAside> others = PlanTableReader.otherTables(document);
        return InlinePlan.read(document, others)
                .orElseThrow(() -> new UnreadableDocument(
                        others.isEmpty() ? UnreadableReason.NO_TABLE : UnreadableReason.NO_PLAN_TABLE,
                        document.file(),
                        null,
                        List.of(),
                        null,
                        others));
    }

    private static SourceDocument open(Upload upload) {
        return switch (upload.kind()) {
            case DOCX -> DocxTables.read(upload);
            case DOC -> DocTables.read(upload);
            case XLSX, XLS -> WorkbookTables.read(upload);
            case TEXT -> TextTables.read(upload);
        };
    }
}
