package org.qingyuan.cases.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.HANDLER_TWO;
import static org.qingyuan.cases.lead.LeadClient.act;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.decide;
import static org.qingyuan.cases.lead.LeadClient.handlers;
import static org.qingyuan.cases.lead.LeadClient.inquired;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.measure;
import static org.qingyuan.cases.lead.LeadClient.meeting;
import static org.qingyuan.cases.lead.LeadClient.propose;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.registered;
import static org.qingyuan.cases.lead.LeadClient.see;
import static org.qingyuan.cases.lead.LeadClient.status;
import static org.qingyuan.cases.lead.LeadClient.step;
import static org.qingyuan.cases.lead.LeadClient.talking;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/** 更正被反映人: who is meant is found out, or was typed wrongly. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
public class IdentityTest {
    @Inject
    DataSource database;

    @BeforeEach
    void aDirectory() {
        CopiedBureau.learn(database);
    }

    @Test
    void whoIsMeantIsEnteredLaterAndWhatWasSaidStaysInTheCourse() {
        Map<String, Object> vague = letter();
        vague.put("subjectName", "某户籍民警");
        vague.remove("subjectPerson");
        UUID lead = assessed(vague, HANDLER);
        act("handler", lead, identify(subject("leader-yunxiu", "HEAD"))).statusCode(403);
        act("case-manager", lead, step("IDENTIFY", "评估查明")).statusCode(422).body("errors.message", contains("SUBJECT"));
        String name = Fixture.account("leader-yunxiu").name();
        act("case-manager", lead, identify(subject("leader-yunxiu", "HEAD")))
                .statusCode(200)
                .body("stage", is("ASSESSMENT"))
                .body("content.subjectName", is(name))
                .body("content.matter", is("反映收受礼品"))
                .body("subjectRank", is("HEAD"))
                .body("timeline[-1].act", is("IDENTIFY"))
                .body("timeline[-1].was.subjectName", is("某户籍民警"))
                .body("timeline[-1].was.subjectRank", is("OFFICER"));
        // Approval follows the rank.
        assertEquals(
                List.of("DISCIPLINE_HEAD", "BUREAU_LEADER"),
                see("handler", lead).getList("steps.find { it.act == 'CLOSE' }.approvers"));
        As.account("case-manager")
                .queryParam("q", name)
                .get(API + "/leads")
                .then()
                .body("items.id", hasItem(lead.toString()));
    }

    @Test
    void whoIsNamedNowLosesSightAndDutyAndWhatWasProposedIsWithdrawn() {
        UUID lead = assessed(letter(), HANDLER, HANDLER_TWO);
        UUID again = registered(letter());
        Map<String, Object> join = step("JOIN");
        join.put("target", lead.toString());
        act("intake", again, join).statusCode(200);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("CLOSE", "无法查证")).statusCode(200);
        Map<String, Object> subject = subject("staff-yunxiu", "OFFICER");
        subject.put(
                "named", List.of(HANDLER_TWO, Fixture.account("discipline-head").person()));
        act("case-manager", lead, identify(subject))
                .statusCode(200)
                .body("named.id", hasItem(HANDLER_TWO.toString()))
                .body("proposals.state", contains("CARRIED", "WITHDRAWN"));
        for (UUID each : List.of(lead, again)) {
            assertEquals(404, status("discipline-head", each));
            assertEquals(404, status("handler-two", each));
        }
        assertEquals(200, status("superior", lead));
        assertEquals(
                List.of(HANDLER.toString()),
                see("handler", lead)
                        .getList("members.findAll { it.duty == 'HANDLER' && it.untilDay == null }.person.id"));
        As.account("case-manager")
                .get(API + "/leads/" + lead + "/recusals")
                .then()
                .statusCode(200)
                .body(
                        "person.id",
                        hasItem(Fixture.account("discipline-head").person().toString()));
        // Once more with the same names: nobody stands aside twice.
        act("case-manager", lead, identify(subject)).statusCode(200);
        propose("handler", lead, step("CLOSE", "无法查证"))
                .statusCode(200)
                .body("proposals[-1].approvals.role", is(List.of("SUPERIOR")));
        propose("case-manager", lead, handlers(step("REASSIGN", "回避"), HANDLER)).statusCode(409);
    }

    @Test
    void whatIsJoinedIntoItAfterwardsIsHiddenFromThemToo() {
        UUID lead = assessed(letter(), HANDLER);
        Map<String, Object> subject = subject("staff-yunxiu", "OFFICER");
        subject.put("named", List.of(Fixture.account("discipline-head").person()));
        act("case-manager", lead, identify(subject)).statusCode(200);
        UUID again = registered(letter());
        assertEquals(200, status("discipline-head", again));
        Map<String, Object> join = step("JOIN");
        join.put("target", lead.toString());
        act("intake", again, join).statusCode(200);
        assertEquals(404, status("discipline-head", again));
        assertEquals(200, status("handler", again));
        act("intake", again, step("UNJOIN", "并入有误")).statusCode(200);
        assertEquals(404, status("discipline-head", again));
    }

    @Test
    void aTypingErrorIsPutRightAtTheDesk() {
        Map<String, Object> letter = letter();
        letter.put("subjectRank", "UNIT");
        letter.put("subjectName", "法制室");
        letter.remove("subjectPerson");
        letter.put("subjectUnit", Fixture.account("staff-fazhi").unit());
        UUID lead = registered(letter);
        Map<String, Object> unit = new HashMap<>(subject("staff-shenji", "UNIT"));
        unit.remove("subjectPerson");
        unit.put("subjectName", "审计室");
        act("intake", lead, identify(unit)).statusCode(422).body("code", is("SUBJECT_UNIT_REQUIRED"));
        unit.put("subjectUnit", Fixture.account("staff-shenji").unit());
        act("intake-two", lead, identify(unit))
                .statusCode(200)
                .body("content.subjectUnitName", not(is("法制室")))
                .body("content.summary", is("反映其在节日期间收受管理对象礼品。"));
        Map<String, Object> telling = identify(unit);
        telling.put("reason", "举报甲来电更正");
        act("intake", lead, telling).statusCode(422).body("code", is("WORDS_NAME_REPORTER"));
        unit.put("subjectPost", "举报甲所在单位");
        act("intake", lead, identify(unit)).statusCode(422).body("code", is("WORDS_NAME_REPORTER"));
    }

    /** The head loses sight at once; those who handled it until then hand it over and do nothing else. */
    @Test
    void whatTurnsOutToBeAboutTheOwnHeadIsOnlyHandedOver() {
        UUID lead = assessed(letter(), HANDLER);
        Map<String, Object> typed = subject("discipline-head", "OFFICER");
        typed.remove("subjectPerson");
        typed.put("subjectName", Fixture.account("discipline-head").name());
        act("case-manager", lead, identify(typed)).statusCode(422).body("code", is("SUBJECT_MAY_BE_HEAD"));
        act("case-manager", lead, identify(subject("discipline-head", "OFFICER")))
                .statusCode(200)
                .body("handling", is("SUPERIOR"));
        assertEquals(404, status("discipline-head", lead));
        assertEquals(200, status("superior", lead));
        List<String> disposals = see("handler", lead).getList("steps.act");
        assertEquals(
                List.of("TRANSFER"), disposals.stream().filter(OUT::contains).toList());
        Map<String, Object> transfer = step("TRANSFER", "属上级管辖");
        transfer.put("recipient", "上级纪检监察机关");
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, transfer)
                .statusCode(200)
                .body("proposals[-1].approvals.role", is(List.of("SUPERIOR")));
    }

    @Test
    void whatIsTheSuperiorsByRankIsSeenByHimUntilTheRankIsPutRight() {
        UUID lead = assessed(letter(), HANDLER);
        act("case-manager", lead, identify(subject("leader-yunxiu", "LEADING_GROUP")))
                .statusCode(200)
                .body("handling", is("SUPERIOR"))
                .body("steps.act", not(hasItem("CLOSE")));
        assertEquals(200, status("superior", lead));
        act("case-manager", lead, identify(subject("leader-yunxiu", "HEAD")))
                .statusCode(200)
                .body("handling", is("HANDLE"))
                .body("steps.act", hasItem("CLOSE"));
        // A lower rank makes nobody of the office a stranger to it.
        for (String rank : List.of("LEADING_GROUP", "OFFICER")) {
            act("case-manager", lead, identify(subject("discipline-head", rank)))
                    .statusCode(200)
                    .body("handling", is("SUPERIOR"));
        }
    }

    @Test
    void whatIsFiledAlreadyIsHandedOverToo() {
        UUID lead = SmallOfficeTest.filed();
        act("case-manager", lead, identify(subject("discipline-head", "OFFICER")))
                .statusCode(200);
        assertEquals(
                List.of("TRANSFER"),
                see("handler", lead).<String>getList("steps.act").stream()
                        .filter(List.of("ADJUDICATE", "WITHDRAW", "REVIEW", "TRANSFER")::contains)
                        .toList());
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        Map<String, Object> transfer = step("TRANSFER", "属上级管辖");
        transfer.put("recipient", "上级纪检监察机关");
        propose("handler", lead, transfer).statusCode(200);
        decide("superior", lead, true).statusCode(200).body("stage", is("TRANSFERRED"));
    }

    @Test
    void whatWasStudiedAndDecidedOnOneCountsForNobodyElse() {
        UUID lead = assessed(letter(), HANDLER);
        talking(lead);
        reminded(lead);
        act("case-manager", lead, identify(subject("leader-yunxiu", "OFFICER"))).statusCode(200);
        propose("handler", lead, step("REMIND"))
                .statusCode(422)
                .body("errors.message", hasItems("MEASURE", "COLLECTIVE_DECISION", "TALK_REPORT"));
        reminded(lead);
        act("case-manager", lead, identify(subject("leader-yunxiu", "HEAD"))).statusCode(200);
        propose("handler", lead, step("REMIND")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        decide("bureau-leader", lead, true).statusCode(200).body("stage", is("CONCLUDING"));
        act("case-manager", lead, identify(subject("staff-yunxiu", "OFFICER")))
                .statusCode(409)
                .body("code", is("LEAD_MEASURE_DECIDED"));
        act("case-manager", lead, identify(subject("leader-yunxiu", "OFFICER"))).statusCode(200);
    }

    private static void reminded(UUID lead) {
        inquired(lead);
        recorded("handler", lead, "MEASURE", measure("REMINDER"));
    }

    private static final List<String> OUT = List.of("TALK", "VERIFY", "HOLD", "CLOSE", "FILE", "TRANSFER");

    public static Map<String, Object> identify(Map<String, Object> subject) {
        Map<String, Object> request = step("IDENTIFY", "评估查明");
        request.put("subject", subject);
        return request;
    }

    public static Map<String, Object> subject(String account, String rank) {
        Map<String, Object> subject = new HashMap<>();
        subject.put("subjectName", "更正");
        subject.put("subjectPerson", Fixture.account(account).person());
        subject.put("anotherPerson", false);
        subject.put("subjectRank", rank);
        subject.put("matterKind", "DISCIPLINE");
        subject.put("named", List.of());
        return subject;
    }
}
