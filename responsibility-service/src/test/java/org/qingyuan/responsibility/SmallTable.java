package org.qingyuan.responsibility;

import static org.qingyuan.responsibility.reading.WordFile.cell;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.WordFile;

/** A table of a few rows, for tests that need to know each word of it. */
public final class SmallTable {
    private final String title;
    private final List<WordFile.Row> rows = new ArrayList<>();

    private SmallTable(String title) {
        this.title = title;
        rows.add(WordFile.row("序号", "机制名称", cell("主要任务目标").across(2), "责任单位", "协办单位", "完成时限"));
    }

    public static SmallTable titled(String title) {
        return new SmallTable(title);
    }

    /** @param item such as 1.1、学习 */
    public SmallTable row(String item, String task, String responsible, String supporting, String limit) {
        rows.add(WordFile.row("1", "教育机制", item, task, responsible, supporting, limit));
        return this;
    }

    /** So many rows of everybody, each of which asks for one thing in the year: 19 obligations a row. */
    public static SmallTable large(String title, int rows) {
        SmallTable table = titled(title);
        for (int row = 1; row <= rows; row++) {
            table.row("1." + row + "、学习", "每年组织学习不少于1次。", "各单位", "无", "全年");
        }
        return table;
    }

    /** Reads it into a draft. */
    public JsonPath importAs(RequestSpecification someone, int year) {
        byte[] bytes = new WordFile()
                .paragraph(title)
                .table(rows.toArray(WordFile.Row[]::new))
                .bytes();
        return someone.multiPart(new MultiPartSpecBuilder(bytes)
                        .fileName("table.docx")
                        .controlName("file")
                        .charset(StandardCharsets.UTF_8)
                        .mimeType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .build())
                .multiPart("year", year)
                .post(Plans.API + "/plan-imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
