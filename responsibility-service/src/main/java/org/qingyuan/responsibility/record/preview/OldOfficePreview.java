package org.qingyuan.responsibility.record.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qingyuan.responsibility.reading.word.DocWords;
import org.qingyuan.responsibility.record.preview.EvidencePreview.Kind;

/**
 * Files of Office 97 to 2003, and of WPS, which writes the same under names of its own: what the container holds decides, not
 * the name.
 */
final class OldOfficePreview {
    private static final String END_OF_CELL = "\u0007";

    private OldOfficePreview() {}

    static EvidencePreview read(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return document(root);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return OldSheetPreview.read(root);
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document")
                    ? slides(root)
                    : EvidencePreview.drawn(Kind.NONE);
        }
    }

    private static EvidencePreview document(DirectoryNode root) throws IOException {
        PreviewLines lines = new PreviewLines();
        try (HWPFDocument document = new HWPFDocument(root)) {
            Range range = document.getRange();
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            for (int i = 0; i < range.numParagraphs() && !lines.full(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (!paragraph.isInTable()) {
                    lines.add(DocWords.of(paragraph));
                } else if (paragraph.isTableRowEnd()) {
                    lines.row(cells);
                    cells.clear();
                } else {
                    cell.append(DocWords.of(paragraph));
                    if (paragraph.text().endsWith(END_OF_CELL)) {
                        cells.add(cell.toString());
                        cell.setLength(0);
                    }
                }
            }
        }
        return lines.preview();
    }

    private static EvidencePreview slides(DirectoryNode root) throws IOException {
        PreviewLines lines = new PreviewLines();
        try (HSLFSlideShow show = new HSLFSlideShow(root)) {
            List<HSLFSlide> slides = show.getSlides();
            for (int i = 0; i < slides.size() && !lines.full(); i++) {
                lines.heading(SlidePreview.heading(i + 1));
                words(slides.get(i).getShapes(), lines);
            }
        }
        return lines.preview();
    }

    private static void words(List<HSLFShape> shapes, PreviewLines lines) {
        for (HSLFShape shape : shapes) {
            if (lines.full()) {
                return;
            }
            switch (shape) {
                case HSLFTable table -> rows(table, lines);
                case HSLFGroupShape group -> words(group.getShapes(), lines);
                case HSLFTextShape text -> text.getText().lines().forEach(lines::add);
                default -> {}
            }
        }
    }

    private static void rows(HSLFTable table, PreviewLines lines) {
        for (int r = 0; r < table.getNumberOfRows() && !lines.full(); r++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < table.getNumberOfColumns(); c++) {
                HSLFTableCell cell = table.getCell(r, c);
                cells.add(cell == null ? "" : cell.getText());
            }
            lines.row(cells);
        }
    }
}
