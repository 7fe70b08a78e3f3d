package org.qingyuan.cases.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingyuan.cases.lead.LeadClient.API;
import static org.qingyuan.cases.lead.LeadClient.HANDLER;
import static org.qingyuan.cases.lead.LeadClient.assessed;
import static org.qingyuan.cases.lead.LeadClient.letter;
import static org.qingyuan.cases.lead.LeadClient.recorded;
import static org.qingyuan.cases.lead.LeadClient.register;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.cases.CopiedBureau;
import org.qingyuan.cases.Planted;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.QingyuanTestResource;

/**
 * Plants words in scan, identity, free text and records, and looks for them wherever somebody can come who may not know: every
 * response to every role, the log, the trail and every table.
 */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class LeakTest {
    private static final String REPORTER = "藏匿甲某";
    private static final String CONTACT = "13987654321";
    private static final String SCANNED = "原件暗记";
    private static final String MATTER = "暗记之事由";
    private static final String SUMMARY = "暗记之摘要";
    private static final String WRITTEN = "暗记之笔录";
    private static final List<String> PLANTED = List.of(REPORTER, CONTACT, SCANNED, MATTER, SUMMARY, WRITTEN);
    private static final List<String> WHO_REPORTED = List.of(REPORTER, CONTACT, SCANNED);

    @Inject
    DataSource database;

    private final StringBuffer log = new StringBuffer();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.append(line.getMessage())
                    .append(line.getParameters() == null ? "" : List.of(line.getParameters()))
                    .append(line.getThrown() == null ? "" : line.getThrown().toString())
                    .append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private UUID lead;
    private UUID early;
    private UUID original;
    private UUID file;
    private UUID form;
    private Besides besides;

    @BeforeEach
    void plant() {
        CopiedBureau.learn(database);
        LogManager.getLogManager().getLogger("").addHandler(listener);
        Logger.getLogger("leak").info("listening");
        Map<String, Object> letter = letter();
        letter.put("reporter", Map.of("name", REPORTER, "contact", CONTACT, "details", REPORTER + "的邻居"));
        letter.put("matter", MATTER);
        letter.put("summary", SUMMARY);
        UUID id = UUID.randomUUID();
        Map<String, Object> telling = new HashMap<>(letter);
        telling.put("summary", SUMMARY + REPORTER);
        register("intake", id, telling).statusCode(422);
        lead = assessed(letter, HANDLER);
        recorded("handler", lead, "PLEADING", Map.of("title", WRITTEN, "text", WRITTEN));
        file = UUID.randomUUID();
        put("handler", "/leads/" + lead + "/files/" + file, "笔录.pdf", "%PDF-1.4\n" + WRITTEN);
        early = LeadClient.registered(letter);
        original = UUID.randomUUID();
        put("intake", "/registrations/" + early + "/originals/" + original, SCANNED + ".txt", SCANNED);
        form = UUID.randomUUID();
        LeadDocumentTest.save(
                        "intake", form, early, "LEAD_FORM", LeadDocumentTest.proposal("intake", early, "LEAD_FORM"))
                .statusCode(200);
        LeadDocumentTest.issue("intake", form, 0).statusCode(200);
        besides = Besides.plant(REPORTER, CONTACT, SCANNED, MATTER, SUMMARY);
    }

    private static void put(String account, String path, String name, String words) {
        As.account(account)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(words.getBytes(StandardCharsets.UTF_8))
                .put(API + path)
                .then()
                .statusCode(204);
    }

    @Test
    void nothingPlantedComesOutWhereItMayNot() throws SQLException {
        Set<List<Object>> asked = new HashSet<>();
        for (Fixture.Account account : Fixture.bureau().accounts()) {
            boolean knows = List.of("case-manager", "discipline-head", "handler", "intake", "intake-two")
                    .contains(account.username());
            List<String> paths = paths();
            if (asked.add(List.of(account.bureau(), account.roles()))) {
                paths.addAll(everyRead());
            }
            // The desk reads the inbox as it reads the post.
            paths.removeIf(path -> account.roles().contains("intake") && path.contains("/transfer-inbox/"));
            for (String path : paths) {
                String answer = Answers.words(As.account(account.username()).get(path));
                (knows ? WHO_REPORTED : PLANTED)
                        .forEach(word -> assertTrue(
                                !answer.contains(word), account.username() + " reads " + word + " at " + path));
            }
        }
        // The paths of what was planted lead somewhere: an answer without the words means something.
        assertTrue(Answers.words(As.account("handler").get(API + "/leads/" + lead + "/files/" + file))
                .contains(WRITTEN));
        assertTrue(Answers.words(As.account("discipline-head").get(API + "/documents/" + form + "/file"))
                .contains(MATTER));
        assertTrue(Answers.words(As.account("intake").get(API + "/transfer-inbox/" + besides.transfer()))
                .contains(REPORTER));
        LogManager.getLogManager().getLogger("").removeHandler(listener);
        assertTrue(log.length() > 0);
        PLANTED.forEach(word -> assertTrue(!log.toString().contains(word), word + " is in the log"));
        assertEquals(List.of(), Planted.inTables(database, PLANTED));
    }

    /** Status and words of every answer on the lead are those on one that there is not. */
    @Test
    void whoMayNotKnowGetsTheAnswerOfALeadThatThereIsNot() {
        UUID nothing = UUID.randomUUID();
        Set<List<String>> asked = new HashSet<>();
        for (Fixture.Account account : Fixture.bureau().accounts()) {
            boolean knows =
                    As.account(account.username()).get(API + "/leads/" + lead).statusCode() == 200;
            if (knows || !asked.add(account.roles())) {
                continue;
            }
            List<String> onNothing = ofALead(nothing);
            List<String> onLead = ofALead(lead);
            for (int i = 0; i < onLead.size(); i++) {
                assertEquals(
                        plain(As.account(account.username()).get(onNothing.get(i)), nothing),
                        plain(As.account(account.username()).get(onLead.get(i)), lead),
                        account.username() + " at " + onLead.get(i));
            }
            for (String act :
                    List.of("acts", "proposals", "restriction", "dossier", "announcements/" + new UUID(1, 1))) {
                assertEquals(
                        plain(write(account, nothing, act), nothing),
                        plain(write(account, lead, act), lead),
                        account.username() + " at " + act);
            }
        }
        assertTrue(asked.size() > 5);
    }

    /** A lead that is hidden costs the database the same statements as one that there is not, so that time tells nothing either. */
    @Test
    void hiddenAndAbsentCauseTheSameStatements() {
        UUID nothing = UUID.randomUUID();
        Set<List<String>> asked = new HashSet<>();
        try (Statements statements = new Statements()) {
            for (Fixture.Account account : Fixture.bureau().accounts()) {
                boolean knows = As.account(account.username())
                                .get(API + "/leads/" + lead)
                                .statusCode()
                        == 200;
                if (knows || !asked.add(account.roles())) {
                    continue;
                }
                List<String> onNothing = ofALead(nothing);
                List<String> onLead = ofALead(lead);
                for (int i = 0; i < onLead.size(); i++) {
                    assertEquals(
                            statements.of(account.username(), onNothing.get(i)),
                            statements.of(account.username(), onLead.get(i)),
                            account.username() + " at " + onLead.get(i));
                }
            }
            assertTrue(!statements.of("adjudicator", API + "/leads/" + lead).isEmpty());
        }
    }

    private static Response write(Fixture.Account account, UUID lead, String act) {
        RequestSpecification as = As.account(account.username())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"act\": \"TAKE\", \"restricted\": true, \"record\": \"" + UUID.randomUUID()
                        + "\", \"announcedOn\": \"2026-01-05\", \"byName\": false}");
        String path = API + "/leads/" + lead + "/" + act;
        return act.startsWith("announcements") ? as.put(path) : as.post(path);
    }

    private static String plain(Response answer, UUID lead) {
        return answer.statusCode()
                + answer.asString().replace(lead.toString(), "").replaceAll("\"(traceId|requestId)\":\"[^\"]*\"", "");
    }

    private static List<String> ofALead(UUID lead) {
        return List.of(
                API + "/leads/" + lead,
                API + "/leads/" + lead + "/vault",
                API + "/leads/" + lead + "/vault-openings",
                API + "/leads/" + lead + "/recusals",
                API + "/leads/" + lead + "/incident",
                API + "/leads/" + lead + "/candidates",
                API + "/leads/" + lead + "/announcements",
                API + "/leads/" + lead + "/dossier",
                API + "/leads/" + lead + "/dossier/archive",
                API + "/leads/" + lead + "/files/" + new UUID(1, 1),
                API + "/documents?kind=LEAD&about=" + lead,
                API + "/documents/proposals/LEAD_FORM?about=" + lead,
                API + "/documents/proposals/LEAD_TRANSFER_LETTER?about=" + lead);
    }

    /**
     * Every operation that reads, of the contract: whoever adds one has it looked at. Where it names a lead, its papers, an original
     * or a document, it is one that was planted; what is named otherwise does not exist.
     */
    private List<String> everyRead() {
        List<String> reads = new ArrayList<>();
        try {
            YAMLMapper.builder()
                    .build()
                    .readTree(Path.of("openapi.yaml").toFile())
                    .path("paths")
                    .properties()
                    .forEach(path -> {
                        if (path.getValue().has("get")) {
                            UUID about = path.getKey().contains("{original}") ? early : lead;
                            reads.add(besides.in(path.getKey())
                                    .replace("{lead}", about.toString())
                                    .replace("{original}", original.toString())
                                    .replace("{document}", form.toString())
                                    .replace("/leads/" + lead + "/files/{file}", "/leads/" + lead + "/files/" + file)
                                    .replace("{kind}", "LEAD_FORM")
                                    .replaceAll("\\{[^}]+}", new UUID(1, 1).toString()));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue(reads.size() > 40, reads::toString);
        return reads;
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(ofALead(lead));
        paths.addAll(List.of(
                API + "/leads?limit=200",
                API + "/leads/board?days=400&limit=200",
                API + "/glass-breaks",
                API + "/outcomes?limit=200",
                API + "/service-notices?limit=200",
                API + "/lead-figures?year=" + LeadClient.today().substring(0, 4),
                API + "/gate-entries",
                API + "/platform-watches",
                API + "/lead-feedbacks",
                API + "/lead-feedbacks/pending",
                API + "/platform-watches/today",
                API + "/transfer-inbox?limit=200",
                API + "/incidents",
                API + "/supervisions?limit=200",
                API + "/trail?limit=200",
                API + "/trail/chain?limit=200",
                API + "/petitions?limit=200",
                API + "/petition-register",
                API + "/lead-figures/file?year=" + LeadClient.today().substring(0, 4)));
        return paths;
    }
}
