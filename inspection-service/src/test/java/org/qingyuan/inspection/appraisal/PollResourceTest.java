package org.qingyuan.inspection.appraisal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.inspection.appraisal.PollCalls.POLLS;
import static org.qingyuan.inspection.appraisal.PollCalls.act;
import static org.qingyuan.inspection.appraisal.PollCalls.cards;
import static org.qingyuan.inspection.appraisal.PollCalls.draft;
import static org.qingyuan.inspection.appraisal.PollCalls.id;
import static org.qingyuan.inspection.appraisal.PollCalls.item;
import static org.qingyuan.inspection.appraisal.PollCalls.json;
import static org.qingyuan.inspection.appraisal.PollCalls.request;
import static org.qingyuan.inspection.appraisal.PollCalls.vote;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class PollResourceTest {
    private static final UUID UNIT = Fixture.unit("刑侦大队");
    private static final UUID DISCIPLINE = Fixture.unit("纪委");

    @Inject
    DataSource dataSource;

    @BeforeEach
    void copyOfTheDirectory() throws SQLException {
        PollCalls.learn(dataSource, "刑侦大队", "纪委");
    }

    @Test
    void aPollGoesFromDraftToItsResult() {
        UUID poll = draft("discipline", List.of(item("recognition", UNIT)));
        List<String> leaders = cards("discipline", poll, "L", 4);
        List<String> officers = cards("discipline", poll, "O", 4);
        PollCalls.open(leaders.getFirst()).statusCode(409).body("code", equalTo("BALLOT_NOT_OPEN"));
        act("discipline", poll, "OPEN").statusCode(200).body("state", equalTo("OPEN"));

        PollCalls.open(leaders.getFirst())
                .statusCode(200)
                .body("group", equalTo("领导"))
                .body("items[0].object", equalTo("刑侦大队"))
                .body("options.title", contains("好", "较好", "一般", "弃权"));
        vote(leaders.get(0), "A").statusCode(204);
        vote(leaders.get(1).toLowerCase(java.util.Locale.ROOT), "A").statusCode(204);
        vote(leaders.get(2), "C").statusCode(204);
        vote(officers.get(0), "B").statusCode(204);
        vote(officers.get(1), "X").statusCode(204);
        As.account("discipline")
                .get(POLLS + poll)
                .then()
                // two are fewer than a result needs
                .body("groups.returnedOnline", contains(3, null))
                .body("groups.voids", contains(0, null))
                .body("groups.cardsIssued", contains(4, 4));
        As.account("discipline").get(POLLS + poll + "/result").then().statusCode(409);

        act("discipline", poll, "CLOSE").statusCode(200).body("state", equalTo("CLOSED"));
        vote(leaders.get(3), "A").statusCode(404);
        As.account("auditor")
                .get(POLLS + poll + "/result")
                .then()
                .statusCode(200)
                .body("groups.returned", contains(3, null))
                // (100 + 100 + 60) ÷ 3
                .body("items[0].groups[0].mean", equalTo(86.6667f))
                .body("items[0].groups[0].counts.A", equalTo(2))
                // one valid ballot only
                .body("items[0].groups[1].enough", equalTo(false))
                .body("items[0].groups[1].valid", nullValue())
                .body("items[0].mean", nullValue());
    }

    @Test
    void aCardIsUsedOnceEvenByManyAtOnce() {
        UUID poll = draft("discipline", List.of(item("recognition", null)));
        List<String> cards = cards("discipline", poll, "L", 3);
        String card = cards.getFirst();
        act("discipline", poll, "OPEN").statusCode(200);
        cards.subList(1, 3).forEach(other -> vote(other, "A").statusCode(204));
        vote(card, "Z").statusCode(422).body("code", equalTo("BALLOT_ANSWERS_INVALID"));
        vote(card, (String) null).statusCode(422).body("code", equalTo("BALLOT_TOO_FEW_ANSWERS"));
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> vote(card, "A").extract().statusCode())
                .sorted()
                .toList();
        assertEquals(204, answers.getFirst());
        assertEquals(List.of(409), answers.subList(1, 8).stream().distinct().toList());
        vote(card, "A").statusCode(409).body("code", equalTo("CARD_USED"));
        vote("0000-0000-0000", "A").statusCode(404).body("code", equalTo("CARD_UNKNOWN"));
        As.account("discipline").get(POLLS + poll).then().body("groups[0].returnedOnline", equalTo(3));
    }

    @Test
    void lostCardsAreCancelled() {
        UUID poll = draft("discipline", List.of(item("recognition", null)));
        List<String> cards = cards("discipline", poll, "L", 3);
        act("discipline", poll, "OPEN").statusCode(200);
        vote(cards.get(0), "A").statusCode(204);
        json("discipline")
                .body(Map.of("code", cards.get(1)))
                .post(POLLS + poll + "/card-cancellations")
                .then()
                .statusCode(200)
                .body("groups[0].cardsCancelled", equalTo(1));
        vote(cards.get(1), "A").statusCode(409).body("code", equalTo("CARD_CANCELLED"));
        String lot = As.account("discipline").get(POLLS + poll).jsonPath().getString("lots[0].id");
        json("discipline")
                .post(POLLS + poll + "/card-lots/" + lot + "/cancellation")
                .then()
                .statusCode(200)
                .body("lots[0].cancelled", equalTo(2));
        vote(cards.get(2), "A").statusCode(409).body("code", equalTo("CARD_CANCELLED"));
        vote(cards.get(0), "A").statusCode(409).body("code", equalTo("CARD_USED"));
    }

    @Test
    void paperIsTypedInByTwoPersonsAndCountedWhenBothTypedTheSame() {
        UUID poll = draft("discipline", List.of(item("one", null), item("two", null)));
        issuePaper(poll, 3).statusCode(200);
        act("discipline", poll, "OPEN").statusCode(200);
        UUID batch = id();
        String path = POLLS + poll + "/paper-batches/" + batch;
        json("discipline")
                .body(Map.of("group", "O", "sheets", 3))
                .put(path)
                .then()
                .statusCode(201);
        enter("discipline", path, List.of("A", "A"), List.of("B", "C"), List.of("A", "A"))
                .statusCode(200)
                .body("mine", equalTo(1))
                .body("differences", empty());
        act("discipline", poll, "CLOSE").statusCode(409).body("code", equalTo("PAPER_OPEN"));
        enter("inspector", path, List.of("A", "A"), List.of("B", "B"))
                .statusCode(422)
                .body("code", equalTo("PAPER_SHEETS_DIFFER"));
        enter("inspector", path, List.of("A", "A"), List.of("B", "B"), List.of("A", "A"))
                .statusCode(200)
                .body("mine", equalTo(2))
                .body("countable", equalTo(false))
                .body("differences", hasSize(1))
                .body("differences[0].sheet", equalTo(2))
                .body("differences[0].item", equalTo(1))
                .body("differences[0].first", equalTo("C"));
        enter("discipline-head", path, List.of("A", "A"), List.of("B", "B"), List.of("A", "A"))
                .statusCode(403)
                .body("code", equalTo("PAPER_TWO_PERSONS"));
        count("discipline", path, 2).statusCode(409).body("code", equalTo("PAPER_ENTRIES_DIFFER"));
        enter("discipline", path, List.of("A", "A"), List.of("B", "B"), List.of("A", "A"))
                .statusCode(200)
                .body("countable", equalTo(true));
        count("inspector", path, 2).statusCode(412);
        count("inspector", path, 3)
                .statusCode(200)
                .body("state", equalTo("COUNTED"))
                .body("own", nullValue());
        act("discipline", poll, "CLOSE").statusCode(200);
        As.account("inspector")
                .get(POLLS + poll + "/result")
                .then()
                .body("groups[1].returned", equalTo(3))
                .body("items[0].groups[1].counts.A", equalTo(2))
                .body("items[1].groups[1].mean", equalTo(93.3333f));
    }

    @Test
    void aPollIsFixedByItsFirstCardAndByItsVersion() {
        UUID poll = draft("discipline", List.of(item("recognition", null)));
        json("discipline")
                .body(request(null, List.of(item("other", null))))
                .put(POLLS + poll)
                .then()
                .statusCode(428);
        act("discipline", poll, "OPEN").statusCode(422).body("code", equalTo("POLL_WITHOUT_BALLOTS"));
        cards("discipline", poll, "L", 1);
        int version = As.account("discipline").get(POLLS + poll).jsonPath().getInt("version");
        json("discipline")
                .header("If-Match", "\"" + version + "\"")
                .body(request(null, List.of(item("other", null))))
                .put(POLLS + poll)
                .then()
                .statusCode(409)
                .body("code", equalTo("POLL_FIXED"));
    }

    @Test
    void nobodyHoldsAPollAboutTheOwnUnitAndNoOtherBureauSeesOne() {
        json("discipline")
                .body(request(null, List.of(item("recognition", DISCIPLINE))))
                .put(POLLS + id())
                .then()
                .statusCode(403)
                .body("code", equalTo("POLL_OWN_OBJECT"));
        UUID poll = draft("bureau-leader", List.of(item("recognition", DISCIPLINE)));
        json("discipline")
                .body(Map.of("group", "L", "cards", 2))
                .put(POLLS + poll + "/card-lots/" + id())
                .then()
                .statusCode(403);
        As.account("discipline").get(POLLS + poll).then().body("acts", empty()).body("manageable", equalTo(false));
        json("discipline")
                .body(request(null, List.of(item("recognition", UUID.randomUUID()))))
                .put(POLLS + id())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("items[0].object"));
        As.token(token -> token.roles("discipline").bureau("changzhou"))
                .get(POLLS + poll)
                .then()
                .statusCode(404);
        As.account("discipline").get(POLLS).then().body("items.id", hasItem(poll.toString()));
        As.token(token -> token.roles("discipline").bureau("changzhou"))
                .get(POLLS)
                .then()
                .body("items.id", not(hasItem(poll.toString())));
    }

    private static io.restassured.response.ValidatableResponse issuePaper(UUID poll, int total) {
        int version = As.account("discipline").get(POLLS + poll).jsonPath().getInt("version");
        return json("discipline")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("group", "O", "total", total))
                .post(POLLS + poll + "/paper-issues")
                .then();
    }

    @SafeVarargs
    private static io.restassured.response.ValidatableResponse enter(
            String account, String path, List<String>... sheets) {
        return json(account)
                .body(Map.of("sheets", List.of(sheets), "done", true))
                .put(path + "/entry")
                .then();
    }

    private static io.restassured.response.ValidatableResponse count(String account, String path, int version) {
        return json(account)
                .header("If-Match", "\"" + version + "\"")
                .post(path + "/count")
                .then();
    }
}
