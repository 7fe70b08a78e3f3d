package org.qingyuan.responsibility.reorganisation;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.revision.RevisionBureau;

/** A unit that keeps more than what it owes, under a table that has it convene a meeting. */
abstract class BooksOfAUnit {
    RevisionBureau bureau;
    Reform reform;
    JsonPath plan;
    UUID person;

    @BeforeEach
    void aTableWithMeetings() {
        bureau = new RevisionBureau();
        reform = new Reform(bureau);
        plan = bureau.published(SmallTable.titled("试验局责任分解表")
                .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年")
                .row("3.2、会议", "每月召开作风建设联席会议。", "治安大队", "刑侦大队", "全年"));
        person = bureau.directory.newPerson("320001", "周示例", bureau.order);
    }

    String meetingOfDecember() {
        return reform.owed(
                plan.getString("id"),
                "&row=" + plan.getString("rows[1].id") + "&from=2026-12-31&to=2026-12-31",
                bureau.order);
    }

    ValidatableResponse merged(UUID unit, UUID successor) {
        return reform.reorganise(bureau.directory.admin(), unit, Map.of("kind", "MERGE", "successor", successor))
                .statusCode(200);
    }
}
