package org.qingyuan.cases.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PetitionResourceTest extends PetitionJourney {

    @Test
    void aHotLineComplaintIsTakenHandledSignedAndAnswered() {
        UUID id = taken("午间窗口无人");
        read("staff-yunxiu", id)
                .body("state", equalTo("IN_HAND"))
                .body("matter.tellDue", equalTo("2026-12-12"))
                .body("matter.closeDue", equalTo("2027-01-26"))
                .body("matter.petitioner.name", equalTo("甲某某"))
                .body("acts.act", containsInAnyOrder("TELL", "PROPOSE"));
        act("staff-yunxiu", id, "TELL", Map.of("day", DAY.toString(), "way", "PHONE"))
                .statusCode(200);
        act("staff-yunxiu", id, "PROPOSE", proposal()).statusCode(200).body("state", equalTo("PROPOSED"));
        act("leader-yunxiu", id, "SIGN", Map.of())
                .statusCode(200)
                .body("matter.signer.name", equalTo("陶示例"))
                .body("matter.copies", empty());
        act("staff-yunxiu", id, "ANSWER", Map.of("day", DAY.toString(), "way", "PHONE"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("light", nullValue())
                .body("matter.copies.unit.name", containsInAnyOrder("纪委", "办公室"));
        list("discipline", Map.of("queue", "OVERSEER")).body("items.id", hasItem(id.toString()));
        read("discipline", id).body("matter.copies.find { it.unit.name == '纪委' }.readAt", not(nullValue()));
        list("discipline", Map.of("queue", "OVERSEER")).body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void whoeverProposesDoesNotSign() {
        UUID id = taken("谁提谁不签");
        act("leader-yunxiu", id, "PROPOSE", proposal())
                .statusCode(200)
                .body("acts.act", containsInAnyOrder("SEND_BACK"));
        act("leader-yunxiu", id, "SIGN", Map.of()).statusCode(403).body("code", equalTo("PETITION_FOUR_EYES"));
    }

    @Test
    void onlyTheUnitConcernedTheDisciplineOfficeTheOfficeAndTheDeskKnow() {
        UUID id = registered("intake", YUNXIU, "谁能看见");
        for (String account :
                new String[] {"staff-yunxiu", "leader-yunxiu", "discipline", "discipline-head", "intake"}) {
            read(account, id).statusCode(200).body("matter.title", equalTo("谁能看见"));
        }
        As.token(token -> token.roles("staff").unit(Fixture.unit("办公室")))
                .get(API + "/" + id)
                .then()
                .statusCode(200);
        for (String account : new String[] {"staff", "leader-fazhi"}) {
            read(account, id).statusCode(404);
            list(account, Map.of("q", "谁能看见")).body("items", empty());
            act(account, id, 0, "TAKE", Map.of()).statusCode(404);
        }
        As.token(token -> token.roles("discipline").bureau("changzhou"))
                .get(API + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aUnitRegistersForItselfOnly() {
        save("staff-yunxiu", UUID.randomUUID(), null, hotLine(YUNXIU, "本单位热线")).statusCode(201);
        save("staff", UUID.randomUUID(), null, hotLine(YUNXIU, "别单位")).statusCode(403);
        save("discipline", UUID.randomUUID(), null, hotLine(UUID.randomUUID(), "没有的单位"))
                .statusCode(422)
                .body("code", equalTo("PETITION_UNIT_UNKNOWN"));
    }

    @Test
    void stepsOutOfOrderByTheWrongPersonOrWithoutWhatTheyNeedAreRefused() {
        UUID id = registered("discipline", YUNXIU, "顺序");
        act("leader-yunxiu", id, "SIGN", Map.of()).statusCode(409);
        act(
                        "staff-yunxiu",
                        id,
                        "TAKE",
                        Map.of("handler", Fixture.account("staff-yunxiu").person()))
                .statusCode(403);
        act("leader-yunxiu", id, "TAKE", Map.of()).statusCode(422).body("errors.field", contains("handler"));
        act(
                        "leader-yunxiu",
                        id,
                        "TAKE",
                        Map.of("handler", Fixture.account("staff").person()))
                .statusCode(422)
                .body("code", equalTo("PETITION_HANDLER_UNKNOWN"));
        act("leader-yunxiu", id, 7, "RETURN", Map.of("reason", "不是我们的")).statusCode(412);
        act("leader-yunxiu", id, "RETURN", Map.of("reason", "不属本单位职责")).statusCode(200);
        act("leader-yunxiu", id, "ASSIGN", Map.of("unit", YUNXIU)).statusCode(403);
        act("discipline", id, "ASSIGN", Map.of("unit", Fixture.unit("松风派出所")))
                .statusCode(200)
                .body("state", equalTo("REGISTERED"));
        read("leader-yunxiu", id).body("state", equalTo("RECALLED")).body("matter", nullValue());
    }

    @Test
    void theClockTurnsYellowAndRedAndIsExtendedOnce() {
        UUID id = taken("时限");
        BusinessDate.set(DAY.plusDays(12));
        read("discipline", id).body("light", equalTo("YELLOW"));
        BusinessDate.set(DAY.plusDays(16));
        read("discipline", id).body("light", equalTo("RED"));
        list("discipline", Map.of("light", "RED", "q", "时限")).body("items.id", hasItem(id.toString()));
        act("staff-yunxiu", id, "TELL", Map.of("day", DAY.plusDays(16).toString(), "way", "LETTER"))
                .statusCode(200)
                .body("light", equalTo("GREEN"));
        act("leader-yunxiu", id, "EXTEND", Map.of("reason", "案情复杂"))
                .statusCode(200)
                .body("matter.closeDue", equalTo("2027-02-25"));
        act("leader-yunxiu", id, "EXTEND", Map.of("reason", "再延"))
                .statusCode(409)
                .body("code", equalTo("PETITION_EXTENDED"));
        act("staff-yunxiu", id, "TELL", Map.of("day", "2027-01-01", "way", "LETTER"))
                .statusCode(409);
    }

    @Test
    void wordsOfTwoCharactersAreFoundAndTheCitizenIsNot() {
        UUID id = registered("discipline", YUNXIU, "驾校收费");
        list("discipline", Map.of("q", "收费")).body("items.id", hasItem(id.toString()));
        list("discipline", Map.of("q", "值守 驾校")).body("items.id", hasItem(id.toString()));
        list("discipline", Map.of("q", "甲某某")).body("items", empty());
        list("discipline", Map.of("limit", 200))
                .body("toString()", not(containsString("甲某某")))
                .body("toString()", not(containsString("13900000000")));
    }

    @Test
    void termsAreVersionsAndNeverLooserThanTheRegulation() {
        Map<String, Object> stricter = Map.of(
                "tellDays",
                5,
                "tellWorkdays",
                true,
                "closeDays",
                30,
                "closeWorkdays",
                false,
                "extensionDays",
                15,
                "warnWorkdays",
                2,
                "office",
                "办公室",
                "source",
                "局内规定");
        try {
            As.account("discipline-head")
                    .contentType("application/json")
                    .body(stricter)
                    .post("/api/case/v1/petition-rules")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
            As.account("discipline")
                    .get("/api/case/v1/petition-rules")
                    .then()
                    .body("tellDays", contains(5, 15))
                    .body("shipped", contains(false, true));
            UUID id = registered("discipline", YUNXIU, "新期限");
            read("discipline", id).body("matter.tellDue", equalTo("2026-12-04"));
        } finally {
            // Other tests count on what is shipped: a further version says the same.
            As.account("discipline-head")
                    .contentType("application/json")
                    .body(Map.of(
                            "tellDays",
                            15,
                            "tellWorkdays",
                            false,
                            "closeDays",
                            60,
                            "closeWorkdays",
                            false,
                            "extensionDays",
                            30,
                            "warnWorkdays",
                            3,
                            "office",
                            "办公室",
                            "source",
                            "《信访工作条例》"))
                    .post("/api/case/v1/petition-rules")
                    .then()
                    .statusCode(201);
        }
        As.account("discipline-head")
                .contentType("application/json")
                .body(Map.of(
                        "tellDays",
                        16,
                        "tellWorkdays",
                        false,
                        "closeDays",
                        60,
                        "closeWorkdays",
                        false,
                        "extensionDays",
                        30,
                        "warnWorkdays",
                        3,
                        "office",
                        "办公室",
                        "source",
                        "过宽"))
                .post("/api/case/v1/petition-rules")
                .then()
                .statusCode(400);
    }

    @Test
    void scansAreKeptAndProgramsAreNot() {
        UUID id = registered("discipline", YUNXIU, "附件");
        UUID file = UUID.randomUUID();
        As.account("discipline")
                .contentType("application/octet-stream")
                .queryParam("name", "来信.pdf")
                .body("%PDF-1.4\n1 0 obj <<>> endobj\n%%EOF".getBytes())
                .put(API + "/" + id + "/files/" + file)
                .then()
                .statusCode(200);
        read("staff-yunxiu", id).body("files", hasSize(1)).body("files[0].name", equalTo("来信.pdf"));
        As.account("staff-yunxiu").get(API + "/" + id + "/files/" + file).then().statusCode(200);
        As.account("staff").get(API + "/" + id + "/files/" + file).then().statusCode(404);
        As.account("discipline")
                .contentType("application/octet-stream")
                .queryParam("name", "run.bat")
                .body("@echo off".getBytes())
                .put(API + "/" + id + "/files/" + UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", equalTo("PETITION_FILE_REFUSED"));
    }
}
