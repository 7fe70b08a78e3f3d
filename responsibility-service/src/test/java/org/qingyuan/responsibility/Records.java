package org.qingyuan.responsibility;

import static org.qingyuan.responsibility.Plans.API;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.testkit.As;

/** What several tests do with records that they only need to be there. */
public final class Records {
    private Records() {}

    /** A record of an obligation that went through all hands. */
    public static String accepted(String recorder, String signer, String acceptor, String obligation, String heldOn) {
        String id = UUID.randomUUID().toString();
        As.account(recorder)
                .contentType("application/json")
                .body(Map.of(
                        "heldOn", heldOn,
                        "title", "信访举报分析",
                        "content", "本季度信访举报情况分析",
                        "participants", "",
                        "obligations", List.of(obligation)))
                .put(API + "/records/" + id)
                .then()
                .statusCode(201);
        passed(recorder, signer, acceptor, id);
        return id;
    }

    /** Hands in, signs and accepts a draft that nobody has changed since it was begun. */
    public static void passed(String recorder, String signer, String acceptor, String id) {
        act(recorder, id, "SUBMIT", 0);
        act(signer, id, "SIGN", 1);
        act(acceptor, id, "ACCEPT", 2);
    }

    private static void act(String account, String id, String act, int version) {
        As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of("act", act))
                .post(API + "/records/" + id + "/acts")
                .then()
                .statusCode(200);
    }
}
