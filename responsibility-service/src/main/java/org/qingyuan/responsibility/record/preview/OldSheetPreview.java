package org.qingyuan.responsibility.record.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.qingyuan.responsibility.record.preview.EvidencePreview.Kind;

/**
 * The first rows of an .xls, taken from its records as they come: a workbook of its objects would take many times its size.
 * Formulas show what was last calculated.
 */
final class OldSheetPreview implements HSSFListener {
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<SheetRows> sheets = new ArrayList<>();
    private SSTRecord strings;

    /** 1 in a sheet; more in a chart that is drawn on it, whose numbers are no cells. */
    private int depth;

    private int row;

    /** Whether a row of the sheet is there to be filled. */
    private boolean open;

    /** The formula whose words come in the next record. */
    private FormulaRecord awaited;

    private OldSheetPreview() {}

    static EvidencePreview read(DirectoryNode workbook) throws IOException {
        OldSheetPreview preview = new OldSheetPreview();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(preview.formats);
        new HSSFEventFactory().processWorkbookEvents(request, workbook);
        return preview.shown();
    }

    private EvidencePreview shown() {
        // The sheets follow each other as they stand in the file, which is not always the order of their tabs.
        BoundSheetRecord[] names = BoundSheetRecord.orderByBofPosition(bound);
        List<EvidencePreview.Sheet> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(sheets.size(), SheetRows.SHEETS); i++) {
            shown.add(sheets.get(i).named(i < names.length ? names[i].getSheetname() : ""));
        }
        boolean cut = sheets.size() > SheetRows.SHEETS || sheets.stream().anyMatch(SheetRows::cut);
        return new EvidencePreview(Kind.TABLE, List.of(), shown, cut);
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> depth--;
            case BoundSheetRecord sheet -> bound.add(sheet);
            case SSTRecord all -> strings = all;
            case StringRecord words -> calculated(words);
            case CellValueRecordInterface cell -> cell(cell);
            default -> {}
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheets.add(new SheetRows());
            row = -1;
            open = false;
        }
    }

    private void cell(CellValueRecordInterface cell) {
        awaited = cell instanceof FormulaRecord formula && formula.hasCachedResultString() ? formula : null;
        if (awaited == null) {
            String text = text(cell);
            if (text != null) {
                put(cell, text);
            }
        }
    }

    private void calculated(StringRecord words) {
        if (awaited != null) {
            put(awaited, words.getString());
            awaited = null;
        }
    }

    private void put(CellValueRecordInterface cell, String text) {
        if (depth != 1 || sheets.isEmpty() || sheets.size() > SheetRows.SHEETS) {
            return;
        }
        SheetRows sheet = sheets.getLast();
        if (cell.getRow() != row) {
            row = cell.getRow();
            open = sheet.begin();
        }
        if (open) {
            sheet.put(cell.getColumn(), text);
        }
    }

    /** Null of an empty cell. */
    private String text(CellValueRecordInterface cell) {
        return switch (cell) {
            case LabelSSTRecord label ->
                strings == null ? "" : strings.getString(label.getSSTIndex()).getString();
            case LabelRecord label -> label.getValue();
            case BoolErrRecord value ->
                value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue());
            case NumberRecord number -> formats.formatNumberDateCell(number);
            case FormulaRecord formula -> result(formula);
            default -> null;
        };
    }

    private String result(FormulaRecord formula) {
        return switch (CellType.forInt(formula.getCachedResultType())) {
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> error((byte) formula.getCachedErrorValue());
            default -> formats.formatNumberDateCell(formula);
        };
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return FormulaError.forInt(code).getString();
    }
}
