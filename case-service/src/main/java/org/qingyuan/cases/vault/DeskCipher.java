package org.qingyuan.cases.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;

/** Seals what the desk writes beside a lead: short words that belong to none, under a master key itself. */
@ApplicationScoped
public class DeskCipher {
    private final MasterKeys masters;

    DeskCipher(MasterKeys masters) {
        this.masters = masters;
    }

    /** The number of the key that seals now. */
    public int newest() {
        return masters.newest();
    }

    public Set<Integer> older() {
        return masters.older();
    }

    /** @param place which column of which row */
    public byte[] seal(String place, String words) {
        try {
            return masters.key(newest(), KeyUse.CASE)
                    .encrypt(words.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    /** @param key the number of the key that it was sealed by */
    public String open(int key, String place, byte[] sealed) {
        try {
            return new String(
                    masters.key(key, KeyUse.CASE).decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open", e);
        }
    }
}
