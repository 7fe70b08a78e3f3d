package org.qingyuan.responsibility.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.form.FormDefinition;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormOrigin;
import org.qingyuan.responsibility.form.FormState;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.BusinessDate;
import org.qingyuan.testkit.QingyuanTestResource;

/** A note that finds something to be done asks for it by a day, until it was done. */
@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class AskingNotesTest extends RegisterJourney {

    @Test
    void aFaultIsDueOnTheDayByWhichItMustBeMended() {
        String id = draft(
                "staff-fazhi",
                RegisterKind.MONITORED_PLACE,
                "二号讯问室",
                Map.of("kind", "讯问室", "location", "二楼", "cameras", 2, "recording", true, "every", "每季度"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).body("due", is("2037-06-10"));
        Map<String, Object> fault = new HashMap<>(Map.of("outcome", "故障", "finding", "硬盘损坏"));
        note("staff-fazhi", id, "2037-03-10", fault).statusCode(422).body("errors.field", contains("values.fixBy"));
        fault.put("fixBy", "2037-03-09");
        note("staff-fazhi", id, "2037-03-10", fault).statusCode(422).body("errors.field", contains("values.fixBy"));
        fault.put("fixBy", "2037-03-13");
        note("staff-fazhi", id, "2037-03-10", fault)
                .statusCode(200)
                .body("due", is("2037-03-13"))
                .body("grade", is("有故障"));

        BusinessDate.set(LocalDate.of(2037, 3, 14));
        listed("staff-fazhi", RegisterKind.MONITORED_PLACE, "OVERDUE", id, true);
        // What is changed in the register meanwhile does not mend it.
        act("staff-fazhi", id, RegisterAct.REVISE, "更正位置").statusCode(200);
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).body("due", is("2037-03-13"));
        note("staff-fazhi", id, "2037-03-14", Map.of("outcome", "正常", "finding", "已更换硬盘"))
                .statusCode(200)
                .body("notes[0].late", is(true))
                .body("due", is("2037-06-14"));
        listed("staff-fazhi", RegisterKind.MONITORED_PLACE, "DUE", id, false);
    }

    @Test
    void aPointThatMustBeChangedIsDueUntilItWas() {
        String id = confirmed("复核后需调整", "高");
        listed("staff-fazhi", RegisterKind.RISK_POINT, "DUE", id, false);
        Map<String, Object> review = new HashMap<>(Map.of("outcome", "需调整", "finding", "流程已变"));
        note("staff-fazhi", id, "2037-03-10", review).statusCode(422).body("errors.field", contains("values.actBy"));
        // Even where its day lies in the next year it is shown at once.
        review.put("actBy", "2038-01-31");
        note("staff-fazhi", id, "2037-03-10", review).statusCode(200).body("due", is("2038-01-31"));
        listed("staff-fazhi", RegisterKind.RISK_POINT, "DUE", id, true);
        listed("discipline", RegisterKind.RISK_POINT, "WAITING", id, false);
        int due = get("staff-fazhi", "/register-figures").getInt("find { it.kind == 'RISK_POINT' }.due");

        act("staff-fazhi", id, RegisterAct.REVISE, "按复核意见").statusCode(200);
        save("staff-fazhi", id, 5, RegisterKind.RISK_POINT, "复核后需调整", risk("中"))
                .statusCode(200)
                .body("due", is("2038-01-31"));
        act("staff-fazhi", id, RegisterAct.SUBMIT, null).statusCode(200);
        act("leader-fazhi", id, RegisterAct.SIGN, null).body("due", is("2038-01-31"));
        act("discipline", id, RegisterAct.CONFIRM, null).body("grade", is("中")).body("due", is("2038-12-31"));
        listed("staff-fazhi", RegisterKind.RISK_POINT, "DUE", id, false);
        assertEquals(due - 1, get("staff-fazhi", "/register-figures").getInt("find { it.kind == 'RISK_POINT' }.due"));
    }

    @Test
    void aPointThatIsGoneWaitsForWhomClosesIt() {
        String id = confirmed("复核后消除", "低");
        note("staff-fazhi", id, "2037-03-10", Map.of("outcome", "可以消除", "finding", "岗位已撤销", "actBy", "2037-04-10"))
                .statusCode(200)
                .body("due", is("2037-04-10"));
        listed("discipline", RegisterKind.RISK_POINT, "WAITING", id, true);
        listed("leader-fazhi", RegisterKind.RISK_POINT, "WAITING", id, false);
        listed("bureau-leader", RegisterKind.RISK_POINT, "WAITING", id, false);
        act("discipline", id, RegisterAct.CLOSE, "岗位已撤销").statusCode(200);
        listed("discipline", RegisterKind.RISK_POINT, "WAITING", id, false);
    }

    @Inject
    RegisterChecks checks;

    /** A bureau may have published its own form of the note before there was such a field. */
    @Test
    void noDayIsAskedForWhereTheFormHasNoFieldForIt() {
        RegisterEntry entry = new RegisterEntry();
        entry.bureau = "jintan";
        entry.kind = RegisterKind.RISK_POINT;
        var values = FormJson.parse("{\"outcome\": \"需调整\"}");
        NoteTaken note = new NoteTaken(values, LocalDate.of(2037, 3, 10), values, false);
        checks.note(entry, form(Map.of("outcome", Map.of("type", "string"))), note, Language.ZH);
        assertEquals(LocalDate.of(2037, 12, 31), entry.register().asks(note), "by the end of the year");
        var asking =
                form(Map.of("outcome", Map.of("type", "string"), "actBy", Map.of("type", "string", "format", "date")));
        assertThrows(Problem.class, () -> checks.note(entry, asking, note, Language.ZH));
    }

    private static FormVersionView form(Map<String, Object> fields) {
        Map<String, Object> schema = Map.of("type", "object", "additionalProperties", false, "properties", fields);
        var ui = new FormDefinition.FormUi(List.of(), Map.of(), Map.of());
        return new FormVersionView(
                UUID.randomUUID(),
                "own-review",
                1,
                FormOrigin.BUREAU,
                FormState.PUBLISHED,
                new FormDefinition("复核", null, schema, ui, List.of(), List.of(), null),
                "",
                null,
                1);
    }

    private static void listed(String account, RegisterKind kind, String attention, String id, boolean there) {
        As.account(account)
                .get(API + "/register-entries?limit=200&kind=" + kind + "&attention=" + attention)
                .then()
                .statusCode(200)
                .body("items.id", there ? hasItem(id) : not(hasItem(id)));
    }
}
