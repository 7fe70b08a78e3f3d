package org.qingyuan.inspection.appraisal;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.qingyuan.kit.trail.TrailKey;

/** Hashes cards under a key that is derived from the service's own and never in the database (ADR 0136). */
@Singleton
class CardKey {
    private static final String PURPOSE = "ballot-cards";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CardKey(TrailKey serviceKey) {
        key = new SecretKeySpec(serviceKey.derive(PURPOSE), ALGORITHM);
    }

    byte[] hash(CardCode code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(code.text().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
