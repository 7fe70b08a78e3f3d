package org.qingyuan.responsibility.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class QueueOrderTest extends RecordJourney {
    /** Not what was begun first: what came to this desk first. */
    @Test
    void whatHasWaitedLongestComesFirst() {
        String study = obligation("staff", 0);
        String first = draft("staff", study, "先起草", "2027-03-10");
        String second = draft("staff", study, "后起草", "2027-03-11");
        act("staff", second, "SUBMIT", null).statusCode(200);
        act("staff", first, "SUBMIT", null).statusCode(200);
        List<String> waiting = signing();
        waiting.retainAll(List.of(first, second));
        assertEquals(List.of(second, first), waiting);
    }

    /** In pages of one. */
    private static List<String> signing() {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            var page = As.account("unit-leader").queryParam("queue", "SIGN").queryParam("limit", 1);
            JsonPath answer = Answer.of((after == null ? page : page.queryParam("after", after))
                    .get(API + "/records")
                    .then()
                    .statusCode(200));
            all.addAll(answer.getList("items.id"));
            after = answer.getString("next");
        } while (after != null);
        return all;
    }
}
