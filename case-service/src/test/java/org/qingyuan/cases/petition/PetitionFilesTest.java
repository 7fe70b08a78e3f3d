package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PetitionFilesTest extends PetitionJourney {
    /** The unit that a citizen complains about must not be able to make his letter unseen. */
    @Test
    void aLetterIsTakenOffByWhoeverAddedItAndStaysOnTheList() {
        UUID id = registered("discipline", YUNXIU, "附件");
        UUID letter = file("discipline", id);
        UUID own = file("staff-yunxiu", id);
        read("staff-yunxiu", id).body("files.removable", contains(false, true));
        read("intake", id).body("files.removable", contains(true, true));
        As.account("staff-yunxiu")
                .delete(API + "/" + id + "/files/" + letter)
                .then()
                .statusCode(403);
        for (int again = 0; again < 2; again++) {
            As.account("staff-yunxiu")
                    .delete(API + "/" + id + "/files/" + own)
                    .then()
                    .statusCode(204);
        }
        read("discipline", id)
                .body("files.id", contains(letter.toString(), own.toString()))
                .body("files.readable", contains(true, true))
                .body("files[0].removedAt", nullValue())
                .body("files[1].removedAt", notNullValue())
                .body(
                        "files[1].removedBy.id",
                        equalTo(Fixture.account("staff-yunxiu").person().toString()));
        read("staff-yunxiu", id).body("files.readable", contains(true, false));
        As.account("discipline").get(API + "/" + id + "/files/" + own).then().statusCode(200);
        As.account("staff-yunxiu").get(API + "/" + id + "/files/" + own).then().statusCode(404);
    }

    private static UUID file(String account, UUID petition) {
        UUID file = UUID.randomUUID();
        As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", "来信.txt")
                .body(("来信" + file).getBytes())
                .put(API + "/" + petition + "/files/" + file)
                .then()
                .statusCode(200);
        return file;
    }
}
