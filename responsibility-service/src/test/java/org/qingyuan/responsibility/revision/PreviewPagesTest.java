package org.qingyuan.responsibility.revision;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

/** A preview is tried and taken back, page by page, and holds nobody up. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PreviewPagesTest {
    @Inject
    DataSource database;

    private RevisionBureau bureau;
    private JsonPath old;
    private JsonPath draft;

    @BeforeEach
    void aNewRowOfTwoBrigades() {
        bureau = new RevisionBureau();
        old = bureau.published(RevisionBureau.table());
        draft = bureau.revision(RevisionBureau.table().row("1.4、通报", "每季度开展通报不少于1次。", "各单位", "无", "全年"), old);
    }

    /** What is new has another id each time it is tried; the pages go on all the same. */
    @Test
    void whatAFigureCountsComesInPages() {
        List<Map<String, Object>> whole = added("").getList("items");
        assertEquals(4, whole.size());
        List<Map<String, Object>> paged = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = added("&limit=1&after=" + after);
            paged.addAll(page.getList("items"));
            after = page.getString("next");
        } while (after != null);
        assertEquals(whole, paged);
    }

    @Test
    void aPreviewWaitsForNobodyLong() throws SQLException {
        try (Connection held = database.getConnection()) {
            held.setAutoCommit(false);
            held.createStatement().execute("select from plan where id = '" + old.getString("id") + "' for update");
            bureau.preview(draft, "2026-07-01")
                    .statusCode(409)
                    .body("code", is("PREVIEW_BUSY"))
                    .body("detail", is("这份表正在试算或办理其他事项，请稍后再试。"));
            held.rollback();
        }
        bureau.preview(draft, "2026-07-01").statusCode(200).body("add", is(4));
    }

    private JsonPath added(String more) {
        return bureau.discipline()
                .get(API + "/plans/" + draft.getString("id")
                        + "/revision/preview/obligations?on=2026-07-01&validTo=2026-12-31&figure=ADD&row="
                        + draft.getString("rows[3].id") + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
