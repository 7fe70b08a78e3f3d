package org.qingyuan.cases.lead;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.testkit.Answer;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;

/** The verbs of the people who handle leads, over HTTP. */
public final class LeadClient {
    public static final String API = "/api/case/v1";
    public static final UUID HANDLER = Fixture.account("handler").person();
    public static final UUID HANDLER_TWO = Fixture.account("handler-two").person();
    public static final UUID ADJUDICATOR = Fixture.account("adjudicator").person();

    private LeadClient() {}

    public static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    /** A real-name letter on an officer of 云岫派出所; a test changes what it is about. */
    public static Map<String, Object> letter() {
        Map<String, Object> letter = new HashMap<>();
        letter.put("source", "LETTER");
        letter.put("receivedOn", today());
        letter.put("repeated", false);
        letter.put("naming", "REAL_NAME");
        letter.put("verified", true);
        letter.put("reporter", Map.of("name", "举报甲", "contact", "13900000001", "details", "住城东"));
        letter.put("subjectRank", "OFFICER");
        letter.put("matterKind", "DISCIPLINE");
        letter.put("subjectName", "姜样例");
        letter.put("subjectPerson", Fixture.account("staff-yunxiu").person().toString());
        letter.put("anotherPerson", false);
        letter.put("named", List.of());
        letter.put("matter", "反映收受礼品");
        letter.put("summary", "反映其在节日期间收受管理对象礼品。");
        return letter;
    }

    public static ValidatableResponse register(String account, UUID id, Map<String, Object> letter) {
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(letter)
                .put(API + "/registrations/" + id)
                .then();
    }

    public static UUID registered(Map<String, Object> letter) {
        UUID id = UUID.randomUUID();
        register("intake", id, letter).statusCode(200);
        return id;
    }

    public static JsonPath see(String account, UUID lead) {
        return Answer.of(As.account(account).get(API + "/leads/" + lead).then().statusCode(200));
    }

    public static int status(String account, UUID lead) {
        return As.account(account).get(API + "/leads/" + lead).statusCode();
    }

    public static Map<String, Object> step(String act) {
        Map<String, Object> request = new HashMap<>();
        request.put("act", act);
        return request;
    }

    public static Map<String, Object> step(String act, String reason) {
        Map<String, Object> request = step(act);
        request.put("reason", reason);
        return request;
    }

    public static Map<String, Object> handlers(Map<String, Object> request, UUID... people) {
        request.put(
                "handlers",
                List.of(people).stream()
                        .map(person -> Map.of("person", person.toString()))
                        .toList());
        return request;
    }

    public static Map<String, Object> adjudicators(Map<String, Object> request, UUID... people) {
        request.put(
                "adjudicators",
                List.of(people).stream()
                        .map(person -> Map.of("person", person.toString()))
                        .toList());
        return request;
    }

    public static ValidatableResponse act(String account, UUID lead, Map<String, Object> request) {
        return post(account, lead, "/acts", request);
    }

    public static ValidatableResponse propose(String account, UUID lead, Map<String, Object> request) {
        return post(account, lead, "/proposals", request);
    }

    /** 编制卷宗. */
    public static ValidatableResponse dossier(String account, UUID lead) {
        return post(account, lead, "/dossier", Map.of());
    }

    /** The account's decision on the proposal that is open. */
    public static ValidatableResponse decide(String account, UUID lead, boolean approved) {
        String proposal = see(account, lead).getString("proposals.find { it.state == 'OPEN' }.id");
        return post(
                account, lead, "/proposals/" + proposal + "/decision", Map.of("approved", approved, "opinion", "阅"));
    }

    private static ValidatableResponse post(String account, UUID lead, String path, Map<String, ?> body) {
        int version = status(account, lead) == 200 ? see(account, lead).getInt("version") : 0;
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + "/leads/" + lead + path)
                .then();
    }

    public static ValidatableResponse record(String account, UUID lead, UUID id, String kind, Map<String, ?> words) {
        Map<String, Object> said = new HashMap<>(Map.of("title", "材料", "text", "正文"));
        said.putAll(words);
        return As.account(account)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "heldOn", today(), "words", said))
                .put(API + "/leads/" + lead + "/records/" + id)
                .then();
    }

    public static UUID recorded(String account, UUID lead, String kind, Map<String, ?> words) {
        UUID id = UUID.randomUUID();
        record(account, lead, id, kind, words).statusCode(200);
        return id;
    }

    public static void sign(String account, UUID lead, UUID record) {
        As.account(account)
                .post(API + "/leads/" + lead + "/records/" + record + "/signature")
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> meeting(String... votes) {
        return Map.of(
                "meeting",
                Map.of(
                        "place",
                        "纪委会议室",
                        "attendance",
                        List.of(votes).stream()
                                .map(vote -> Map.of("name", "参会人", "vote", vote))
                                .toList(),
                        "minutes",
                        "经研究，同意。"));
    }

    public static Map<String, Object> measure(String kind) {
        return Map.of("measure", Map.of("kind", kind, "decider", "局党委", "basis", "有关规定", "remedy", "可在一个月内申诉"));
    }

    public static Map<String, Object> custody(String keeper) {
        return Map.of("form", "DOCUMENT", "from", "管理对象提供", "keeper", keeper, "place", "纪委物证柜");
    }

    /** Taken over by these handlers, so that it stands at the assessment. */
    public static UUID assessed(Map<String, Object> letter, UUID... handlers) {
        UUID lead = registered(letter);
        act("intake", lead, step("ACCEPT")).statusCode(200);
        propose("case-manager", lead, handlers(step("ASSIGN"), handlers)).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
        act("handler", lead, step("TAKE")).statusCode(200);
        return lead;
    }

    /** From the assessment into 谈话函询. */
    public static void talking(UUID lead) {
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        propose("handler", lead, step("TALK")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
    }

    /** Asked by letter, answered, reported and studied. */
    public static void inquired(UUID lead) {
        for (String kind : List.of("INQUIRY_LETTER", "ANSWER", "TALK_REPORT")) {
            recorded("handler", lead, kind, Map.of());
        }
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
    }

    /** From the assessment into 初步核实, by those who handle it. */
    public static void verifying(UUID lead) {
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
        recorded("handler", lead, "PLAN", Map.of());
        propose("handler", lead, step("VERIFY")).statusCode(200);
        decide("discipline-head", lead, true).statusCode(200);
    }

    /** The report of the verification, signed by both handlers, and studied. */
    public static void reported(UUID lead) {
        UUID report = recorded("handler", lead, "VERIFICATION_REPORT", Map.of());
        sign("handler", lead, report);
        sign("handler-two", lead, report);
        recorded("handler", lead, "COLLECTIVE_DECISION", meeting("FOR", "FOR"));
    }
}
