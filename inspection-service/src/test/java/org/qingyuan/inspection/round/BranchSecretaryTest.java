package org.qingyuan.inspection.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

/** 党支部书记 takes part under the branch: what a head does for the unit, the secretary does in person. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class BranchSecretaryTest extends UntilInspected {
    @Test
    void theSecretarySignsTheOwnReportAndObjectsToTheOwnResult() throws SQLException {
        prepare(TestScheme.adopted(database, "jintan", TestScheme.withSheetOf(ObjectKind.BRANCH_SECRETARY)));
        Map<String, String> candidate = As.account("discipline")
                .get(API + round + "/candidates")
                .path("find { it.kind == 'BRANCH_SECRETARY' }");
        JsonPath chosen = change("discipline", "1")
                .body(Map.of("objects", List.of(Map.of("kind", "BRANCH_SECRETARY", "ref", candidate.get("ref")))))
                .put(API + round + "/objects")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        act("discipline-head", "OPEN").statusCode(200);
        String path = API + round + "/objects/" + chosen.getString("objects[0].id");
        UUID unit = chosen.getUUID("objects[0].ownerUnit");
        RequestSpecification secretary = of(unit, UUID.fromString(candidate.get("person")));
        RequestSpecification colleague = of(unit, UUID.randomUUID());
        secretary.get(path + "/self-inspection").then().statusCode(200).body("acts.act", contains("SUBMIT"));
        colleague.get(path + "/self-inspection").then().statusCode(200).body("acts", empty());

        sql("update evaluation_round set state = 'EXCHANGE' where id = '" + round + "'");
        Map<String, String> words = Map.of("content", "会议确已召开。");
        colleague.body(words).post(path + "/objections").then().statusCode(403);
        secretary.body(words).post(path + "/objections").then().statusCode(200).body("", hasSize(1));
    }

    private static RequestSpecification of(UUID unit, UUID person) {
        return As.token(token ->
                        token.bureau("jintan").unit(unit).roles("staff").person(person))
                .contentType("application/json");
    }
}
