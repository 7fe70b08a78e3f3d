package org.qingyuan.cases.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The configured master keys, one derived key for each number and use. They only wrap data keys. */
@ApplicationScoped
public class MasterKeys {
    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final TreeMap<Integer, Map<KeyUse, Aead>> keys = new TreeMap<>();

    MasterKeys(VaultConfig config) {
        for (String entry : config.keys()) {
            int equals = entry.indexOf('=');
            if (equals < 1 || !entry.substring(0, equals).strip().matches("[1-9]\\d{0,5}")) {
                throw new IllegalStateException("qingyuan.vault.keys: each key reads number=secret");
            }
            int number = Integer.parseInt(entry.substring(0, equals).strip());
            keys.put(number, derived(longEnough(entry.substring(equals + 1), "qingyuan.vault.keys")));
        }
    }

    /** The number of the key that wraps now. */
    int newest() {
        return keys.lastKey();
    }

    /** All but the newest: what is wrapped by one of them can be wrapped again; what by none of them keeps no other waiting. */
    Set<Integer> older() {
        return keys.headMap(keys.lastKey()).keySet();
    }

    /** @throws IllegalStateException when the configuration has lost the key */
    Aead key(int number, KeyUse use) {
        Map<KeyUse, Aead> key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("qingyuan.vault.keys lacks key " + number);
        }
        return key.get(use);
    }

    static String longEnough(String secret, String name) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException(name + ": a secret needs " + SHORTEST + " letters at least");
        }
        return secret;
    }

    static Mac mac(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<KeyUse, Aead> derived(String secret) {
        Map<KeyUse, Aead> derived = new EnumMap<>(KeyUse.class);
        for (KeyUse use : KeyUse.values()) {
            try {
                byte[] key = mac(secret).doFinal(("qingyuan lead " + use).getBytes(StandardCharsets.UTF_8));
                derived.put(use, new AesGcmJce(key));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return derived;
    }
}
