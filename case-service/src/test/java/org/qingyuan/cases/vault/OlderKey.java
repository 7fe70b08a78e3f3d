package org.qingyuan.cases.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** A parcel as it lay before the newer of the tests' two master keys was configured. */
public final class OlderKey {
    private OlderKey() {}

    public static byte[] wrapped(MasterKeys masters, UUID parcel, byte[] byTheNewer) throws GeneralSecurityException {
        byte[] bound = ("parcel|" + parcel + "|key").getBytes(StandardCharsets.UTF_8);
        byte[] dataKey = masters.key(2, KeyUse.VAULT).decrypt(byTheNewer, bound);
        return masters.key(1, KeyUse.VAULT).encrypt(dataKey, bound);
    }
}
