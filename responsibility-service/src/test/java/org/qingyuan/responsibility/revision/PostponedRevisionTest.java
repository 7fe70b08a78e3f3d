package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PostponedRevisionTest {
    private static final SmallTable WITHOUT_MEETINGS = SmallTable.titled("试验局责任分解表")
            .row("1.1、学习", "每年集中学习不少于2次。", "纪委", "无", "全年")
            .row("1.2、分析", "每季度开展廉政风险分析不少于1次。", "各单位", "无", "全年");

    @Test
    void whatWasPostponedBeyondItsWindowStaysOpenInTheOldVersion() {
        RevisionBureau bureau = new RevisionBureau();
        JsonPath old = bureau.published(RevisionBureau.table());
        String january = bureau.obligations(old.getString("id"), "&row=" + old.getString("rows[2].id"))
                .getString("items[0].id");
        bureau.postpone(bureau.order, january, "2026-12-20");
        JsonPath draft = bureau.revision(WITHOUT_MEETINGS, old);
        bureau.carryOut(draft, "2026-07-01").statusCode(200);
        bureau.discipline()
                .get(API + "/obligations/" + january)
                .then()
                .statusCode(200)
                .body("plan", is(old.getString("id")))
                .body("due", is("2026-12-20"))
                .body("closedOn", nullValue());
    }
}
