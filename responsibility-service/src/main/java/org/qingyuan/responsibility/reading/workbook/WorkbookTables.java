package org.qingyuan.responsibility.reading.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.container.FileKind;
import org.qingyuan.responsibility.reading.container.OfficePackage;
import org.qingyuan.responsibility.reading.container.Refused;
import org.qingyuan.responsibility.reading.container.Upload;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/** Reads the sheets of an Excel workbook, .xlsx and .xls, as they are shown: what is hidden is left out and named. */
public final class WorkbookTables {
    private final String file;
    private final List<SourceDocument.Block> blocks = new ArrayList<>();
    private final List<LeftAside> leftAside = new ArrayList<>();
    private final List<FlagText> flags = new ArrayList<>();

    private WorkbookTables(String file) {
        this.file = file;
    }

    /** @throws UnreadableDocument for anything that is not an honest workbook */
    public static SourceDocument read(Upload upload) {
        String file = upload.file();
        try (Workbook workbook = open(upload)) {
            return new WorkbookTables(file).read(workbook);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Refused.because(UnreadableReason.ENCRYPTED, file);
        } catch (OldExcelFormatException e) {
            throw Refused.because(UnreadableReason.OLD_WORD_FILE, file);
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError e) {
            // POI reports damaged workbooks by many kinds of exceptions.
            throw Refused.broken(file, new IOException(e));
        }
    }

    private static Workbook open(Upload upload) throws IOException, InvalidFormatException {
        return upload.kind() == FileKind.XLS
                ? new HSSFWorkbook(new ByteArrayInputStream(upload.bytes()))
                : new XSSFWorkbook(OfficePackage.open(upload.bytes()));
    }

    private SourceDocument read(Workbook workbook) {
        CellWords words = new CellWords(workbook);
        int shown = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            var grid = new SheetGrid(file, sheet, shown == 0 ? "" : sheet.getSheetName() + "!", words);
            if (grid.isEmpty()) {
                continue;
            }
            if (hidden) {
                leftAside.add(new LeftAside(sheet.getSheetName(), sheet.getSheetName(), LeftAsideReason.HIDDEN_SHEET));
                continue;
            }
            shown++;
            blocks.addAll(Islands.of(grid.read()));
            flags.addAll(grid.flags());
        }
        return new SourceDocument(file, List.copyOf(blocks), List.copyOf(leftAside), List.copyOf(flags));
    }
}
