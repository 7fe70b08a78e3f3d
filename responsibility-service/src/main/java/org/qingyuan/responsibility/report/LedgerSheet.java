package org.qingyuan.responsibility.report;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qingyuan.responsibility.report.LedgerRepository.Entry;

/** The archive's index as a sheet, to filter and count in. */
final class LedgerSheet {
    private static final String[] HEAD = {"序号", "开展日期", "标题", "对应事项", "状态", "填报", "签字", "验收", "验收日期", "记录校验值", "文件夹"};
    private static final int[] WIDTHS = {6, 12, 34, 50, 9, 10, 10, 10, 12, 40, 30};

    private LedgerSheet() {}

    static byte[] of(String heading, List<Entry> entries, List<String> folders) {
        try (Sheets sheets = new Sheets()) {
            XSSFSheet sheet = sheets.sheet("台账目录", heading, HEAD, WIDTHS);
            for (int at = 0; at < entries.size(); at++) {
                Entry entry = entries.get(at);
                XSSFRow row = sheet.createRow(at + 2);
                Sheets.put(row, 0, at + 1, sheets.centred);
                Sheets.put(row, 1, String.valueOf(entry.heldOn()), sheets.centred);
                Sheets.put(row, 2, entry.title(), sheets.text);
                Sheets.put(row, 3, words(entry.serves()), sheets.text);
                Sheets.put(row, 4, LedgerPages.state(entry), sheets.centred);
                Sheets.put(row, 5, words(entry.recorder()), sheets.text);
                Sheets.put(row, 6, words(entry.signer()), sheets.text);
                Sheets.put(row, 7, words(entry.acceptor()), sheets.text);
                Sheets.put(
                        row,
                        8,
                        entry.acceptedOn() == null ? "" : entry.acceptedOn().toString(),
                        sheets.centred);
                Sheets.put(row, 9, words(entry.hash()), sheets.text);
                Sheets.put(row, 10, folders.get(at), sheets.text);
                Sheets.height(row, words(entry.serves()).length(), WIDTHS[3]);
            }
            return sheets.bytes();
        }
    }

    private static String words(String value) {
        return value == null ? "" : value;
    }
}
