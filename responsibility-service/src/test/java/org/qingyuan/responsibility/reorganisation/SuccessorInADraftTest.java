package org.qingyuan.responsibility.reorganisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.SmallTable;
import org.qingyuan.responsibility.revision.RevisionBureau;
import org.qingyuan.testkit.QingyuanTestResource;

/** A draft names units that ended before it is published. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SuccessorInADraftTest {
    @Inject
    EntityManager entities;

    @Test
    void whoTookOverFromANamedUnitIsNotAmong各单位OnTheOtherSide() {
        RevisionBureau bureau = new RevisionBureau();
        UUID traffic = bureau.directory.make("units", bureau.directory.unit("交警大队", "OPERATIONAL", 4));
        JsonPath draft = bureau.reviewed(SmallTable.titled("试验局责任分解表")
                .row("1.1、分析", "每季度开展廉政风险分析不少于1次。", "刑侦大队", "各单位", "全年")
                .importAs(bureau.discipline(), 2026));
        new Reform(bureau)
                .reorganise(bureau.directory.admin(), bureau.crime, Map.of("kind", "MERGE", "successor", bureau.order))
                .statusCode(200);
        String plan = bureau.publish(draft).getString("id");
        assertEquals(List.of(bureau.order), units(plan, "RESPONSIBLE"));
        assertEquals(List.of(traffic), units(plan, "SUPPORTING"));
    }

    private List<?> units(String plan, String side) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
                        select p.unit from row_party p join plan_row r on r.id = p.plan_row
                         where r.plan = cast(:plan as uuid) and p.side = :side
                        """)
                .setParameter("plan", plan)
                .setParameter("side", side)
                .getResultList());
    }
}
