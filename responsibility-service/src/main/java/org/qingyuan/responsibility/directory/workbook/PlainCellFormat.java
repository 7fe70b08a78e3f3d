package org.qingyuan.responsibility.directory.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes a cell as what it is and not as it looks: dates in ISO form, numbers in full (never 9.00101E+5). */
final class PlainCellFormat extends DataFormatter {
    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return LocalDate.from(DateUtil.getLocalDateTime(value, use1904Windowing))
                    .toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
