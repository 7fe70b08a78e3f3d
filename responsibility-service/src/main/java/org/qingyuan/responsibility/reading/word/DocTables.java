package org.qingyuan.responsibility.reading.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.container.Refused;
import org.qingyuan.responsibility.reading.container.Upload;
import org.qingyuan.responsibility.reading.document.Grid;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/**
 * Reads a document of Word 97 to 2003. It keeps no grid: each row says where its cells begin and end, in twentieths of a
 * point, and the edges of all rows together are the columns.
 */
public final class DocTables {
    /** Edges drawn by hand miss each other by a hair; columns are wider than this by far. */
    private static final int HAIR = 40;

    private final String file;
    private final ListLevels lists;
    private final ListNumbers numbers;
    private final List<SourceDocument.Block> blocks = new ArrayList<>();
    private int tables;
    private int paragraphs;

    private DocTables(String file, ListLevels lists) {
        this.file = file;
        this.lists = lists;
        this.numbers = new ListNumbers(lists);
    }

    /** @throws UnreadableDocument for anything that is not an honest .doc */
    public static SourceDocument read(Upload upload) {
        try (var document = new HWPFDocument(new ByteArrayInputStream(upload.bytes()))) {
            return new DocTables(upload.file(), DocLists.of(document)).read(document.getRange());
        } catch (EncryptedDocumentException e) {
            throw Refused.because(UnreadableReason.ENCRYPTED, upload.file());
        } catch (OldWordFileFormatException e) {
            throw Refused.because(UnreadableReason.OLD_WORD_FILE, upload.file());
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI reports damaged documents by many kinds of exceptions.
            throw Refused.broken(upload.file(), new IOException(e));
        }
    }

    private SourceDocument read(Range range) {
        for (int i = 0; i < range.numParagraphs(); ) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                blocks.add(grid(table));
                i += Math.max(1, table.numParagraphs());
            } else {
                for (String line : numbered(paragraph).lines().toList()) {
                    blocks.add(new SourceDocument.Paragraph(line.strip(), "¶" + ++paragraphs));
                }
                i++;
            }
        }
        return new SourceDocument(file, List.copyOf(blocks));
    }

    private Grid grid(Table table) {
        GridBuilder grid = new GridBuilder(++tables, file);
        Map<Integer, Integer> columns = columns(table);
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            grid.startRow();
            int at = 1;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                int from = columns.get(cell.getLeftEdge());
                int to = columns.get(cell.getLeftEdge() + cell.getWidth());
                if (to <= from) {
                    continue;
                }
                grid.before(from - at);
                at = to;
                grid.startCell();
                grid.span(to - from);
                merges(grid, cell);
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()
                        || cell.isMerged() && !cell.isFirstMerged();
                words(grid, cell, goesOn);
                grid.endCell();
            }
            grid.endRow();
        }
        return grid.build();
    }

    /** The number of the column that begins at each edge, from 1. */
    private static Map<Integer, Integer> columns(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                edges.add(cell.getLeftEdge());
                edges.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        Map<Integer, Integer> columns = new TreeMap<>();
        int column = 0;
        Integer last = null;
        for (int edge : edges) {
            if (last == null || edge - last > HAIR) {
                column++;
            }
            last = edge;
            columns.put(edge, column);
        }
        return columns;
    }

    private static void merges(GridBuilder grid, TableCell cell) {
        if (cell.isVerticallyMerged()) {
            grid.merge(cell.isFirstVerticallyMerged() ? GridBuilder.Merge.RESTART : GridBuilder.Merge.CONTINUE, true);
        }
        if (cell.isFirstMerged()) {
            grid.merge(GridBuilder.Merge.RESTART, false);
        } else if (cell.isMerged()) {
            grid.merge(GridBuilder.Merge.CONTINUE, false);
        }
    }

    /** @param goesOn whether the cell only continues a merged one: nothing in it is counted */
    private void words(GridBuilder grid, TableCell cell, boolean goesOn) {
        int level = 1;
        for (int p = 0; p < cell.numParagraphs(); p++) {
            Paragraph paragraph = cell.getParagraph(p);
            if (paragraph.getTableLevel() > level) {
                grid.nested();
            } else {
                grid.paragraph(goesOn ? DocWords.of(paragraph) : numbered(paragraph));
            }
        }
    }

    /** With the number that Word counts for it; what is not shown is not counted. */
    private String numbered(Paragraph paragraph) {
        String words = DocWords.of(paragraph);
        ListLevels.Place place = DocLists.place(lists, paragraph);
        boolean gone = words.isBlank() && !paragraph.text().isBlank();
        return place == null || gone ? words : ListNumbers.before(numbers.next(place), words);
    }
}
