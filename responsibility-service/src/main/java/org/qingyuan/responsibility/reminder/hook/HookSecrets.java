package org.qingyuan.responsibility.reminder.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.reminder.ReminderConfig;
import org.qingyuan.responsibility.reminder.ReminderProblem;

/**
 * The endpoints' secrets, in the form of Standard Webhooks ({@code whsec_…}). None is stored: each is HMAC-SHA-256 of the
 * service's key over the endpoint's id and the number of its secret.
 */
@ApplicationScoped
public class HookSecrets {
    private static final int SHORTEST_KEY = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final String key;

    HookSecrets(ReminderConfig config) {
        this.key = config.hooks()
                .key()
                .filter(text -> text.length() >= SHORTEST_KEY)
                .orElse(null);
    }

    public boolean configured() {
        return key != null;
    }

    public String secret(UUID endpoint, int number) {
        return "whsec_" + Base64.getEncoder().encodeToString(derived(endpoint, number));
    }

    /** {@code v1,} and the Base64 of HMAC-SHA-256 over {@code id.timestamp.body}. */
    public String sign(UUID endpoint, int number, String id, String timestamp, byte[] body) {
        Mac mac = mac(derived(endpoint, number));
        mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    }

    private byte[] derived(UUID endpoint, int number) {
        if (key == null) {
            throw new Problem(ReminderProblem.HOOKS_NOT_CONFIGURED);
        }
        return mac(key.getBytes(StandardCharsets.UTF_8))
                .doFinal(("hook|" + endpoint + "|" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
