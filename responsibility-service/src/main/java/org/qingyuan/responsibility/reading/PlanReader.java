package org.qingyuan.responsibility.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** Instead of the place of one of several plans: all of them, as one. */
    public static final String TOGETHER = "*";

    /** Asked of the first table; the others have no title of their own any more. */
    private static final Set<FlagCode> OF_TITLES =
            Set.of(FlagCode.TITLE_INFERRED, FlagCode.DOCUMENT_NO_INFERRED, FlagCode.ISSUER_INFERRED);

    /**
     * @param file the name of the document, for problems; what it is, its bytes say
     * @throws UnreadableDocument when it cannot become a plan
     */
    public PlanText read(InputStream in, String file) {
        return read(in, file, null);
    }

    /**
     * @param plan of a document with several, the place of the one to read, as {@link UnreadableDocument#plans()} gives it, or
     *     {@link #TOGETHER}; null: there is but one
     * @throws UnreadableDocument when it cannot become a plan, or has several and none at that place
     */
    public PlanText read(InputStream in, String file, String plan) {
        SourceDocument document = open(Upload.read(in, file));
        Optional<SeveralPlans> several = SeveralPlans.of(document);
        if (several.isEmpty()) {
            return one(document);
        }
        return TOGETHER.equals(plan)
                ? together(several.get())
                : one(several.get()
                        .only(plan)
                        .orElseThrow(() ->
                                UnreadableDocument.several(file, several.get().found())));
    }

    /** Under the title of the first; a person settles for each other one that it belongs to it. */
    private static PlanText together(SeveralPlans several) {
        List<PlanText> texts = several.each().stream().map(PlanReader::one).toList();
        List<RowText> rows = new ArrayList<>();
        List<FlagText> flags = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).rows().forEach(row -> rows.add(row.at(rows.size() + 1)));
            if (i == 0) {
                flags.addAll(texts.getFirst().flags());
                continue;
            }
            PlanFound other = several.found().get(i);
            flags.add(new FlagText(other.at(), FlagCode.TABLES_JOINED, null, List.of(other.title())));
            texts.get(i).flags().stream()
                    .filter(flag -> !OF_TITLES.contains(flag.code()))
                    .forEach(flags::add);
        }
        List<LeftAside> leftAside = texts.stream()
                .flatMap(text -> text.leftAside().stream())
                .distinct()
                .toList();
        return new PlanText(texts.getFirst().particulars(), List.copyOf(rows), leftAside, List.copyOf(flags));
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
