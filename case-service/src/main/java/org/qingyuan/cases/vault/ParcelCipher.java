package org.qingyuan.cases.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.UUID;

/**
 * Seals what names a reporter before there is a lead: each parcel with a data key of its own, which lies beside it, wrapped by a
 * master key. A copy of the database holds both: whoever has it and the master key reads what was in it.
 */
@ApplicationScoped
public class ParcelCipher {
    /** @param by number of the master key that wrapped it */
    public record Key(int by, byte[] wrapped) {}

    private static final int KEY_BYTES = 32;

    private final MasterKeys masters;

    ParcelCipher(MasterKeys masters) {
        this.masters = masters;
    }

    public int newest() {
        return masters.newest();
    }

    public Set<Integer> older() {
        return masters.older();
    }

    public Key make(UUID parcel) {
        return wrap(parcel, Random.randBytes(KEY_BYTES));
    }

    public Key again(UUID parcel, Key key) {
        return wrap(parcel, unwrap(parcel, key));
    }

    /** @param place which column of which row */
    public byte[] seal(UUID parcel, Key key, String place, byte[] content) {
        try {
            return new AesGcmJce(unwrap(parcel, key)).encrypt(content, bound(parcel, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    public byte[] open(UUID parcel, Key key, String place, byte[] sealed) {
        try {
            return new AesGcmJce(unwrap(parcel, key)).decrypt(sealed, bound(parcel, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open", e);
        }
    }

    private Key wrap(UUID parcel, byte[] dataKey) {
        try {
            int by = masters.newest();
            return new Key(by, masters.key(by, KeyUse.VAULT).encrypt(dataKey, bound(parcel, "key")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap", e);
        }
    }

    private byte[] unwrap(UUID parcel, Key key) {
        try {
            return masters.key(key.by(), KeyUse.VAULT).decrypt(key.wrapped(), bound(parcel, "key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Master key " + key.by() + " does not open what it wrapped", e);
        }
    }

    private static byte[] bound(UUID parcel, String place) {
        return ("parcel|" + parcel + "|" + place).getBytes(StandardCharsets.UTF_8);
    }
}
