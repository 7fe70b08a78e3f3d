package org.qingyuan.responsibility.reading.workbook;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qingyuan.responsibility.reading.FlagCode;

/** What a cell of a workbook shows. Formulas are not computed again: the result that was saved counts. */
final class CellWords {
    record Value(String text, Set<FlagCode> remarks) {
        static final Value NONE = new Value("", Set.of());
        static final Value FAILED = new Value("", Set.of(FlagCode.FORMULA_ERROR));

        boolean saysNothing() {
            return text.isBlank() && remarks.isEmpty();
        }
    }

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    CellWords(Workbook workbook) {
        formatter.setUseCachedValuesForFormulaCells(true);
        if (workbook instanceof XSSFWorkbook xssf) {
            xssf.setCellFormulaValidation(false);
        }
    }

    Value of(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (formula && cell instanceof XSSFCell written && written.getRawValue() == null) {
            // No program has computed it yet.
            return Value.FAILED;
        }
        return switch (type) {
            case STRING -> new Value(cell.getRichStringCellValue().getString(), Set.of());
            case NUMERIC -> number(cell);
            case BOOLEAN -> new Value(cell.getBooleanCellValue() ? "是" : "否", Set.of());
            case ERROR -> Value.FAILED;
            default -> Value.NONE;
        };
    }

    private Value number(Cell cell) {
        String shown = formatter.formatCellValue(cell).replace("\"", "").strip();
        if (!DateUtil.isCellDateFormatted(cell)) {
            return new Value(shown, Set.of());
        }
        // Shown as the reader's own settings have it, except where the cell itself is written in Chinese.
        if (!shown.matches(".*[年月日].*")) {
            LocalDateTime date = cell.getLocalDateTimeCellValue();
            shown = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
        return new Value(shown, Set.of(FlagCode.DATE_CELL));
    }
}
