package org.qingyuan.cases.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.qingyuan.kit.problem.Problem;

/**
 * Envelope encryption: everything of a lead is sealed with data keys of its own, and those by a master key. What is sealed for
 * one lead, use or place does not open in another.
 */
@ApplicationScoped
public class LeadCipher {
    private static final int KEY_BYTES = 32;

    private final MasterKeys masters;
    private final EntityManager entities;
    private final ObjectMapper json;

    LeadCipher(MasterKeys masters, EntityManager entities, ObjectMapper json) {
        this.masters = masters;
        this.entities = entities;
        this.json = json;
    }

    /** Draws the keys of a new lead, whose row is written already. */
    public void makeKeys(UUID lead) {
        for (KeyUse use : KeyUse.values()) {
            LeadKey key = new LeadKey();
            key.lead = lead;
            key.use = use;
            wrap(key, Random.randBytes(KEY_BYTES));
            entities.persist(key);
        }
        entities.flush();
    }

    /** @param place which column of which row: {@code lead_record:<id>} */
    public byte[] seal(UUID lead, KeyUse use, String place, Object content) {
        try {
            return sealBytes(lead, use, place, json.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T open(UUID lead, KeyUse use, String place, byte[] sealed, Class<T> type) {
        if (sealed == null) {
            return null;
        }
        try {
            return json.readValue(openBytes(lead, use, place, sealed), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] sealBytes(UUID lead, KeyUse use, String place, byte[] content) {
        try {
            return dataKey(lead, use).encrypt(content, bound(lead, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    public byte[] openBytes(UUID lead, KeyUse use, String place, byte[] sealed) {
        try {
            return dataKey(lead, use).decrypt(sealed, bound(lead, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open", e);
        }
    }

    /** 销毁: after this nothing of the lead can be read here. A dump from before holds the wrapped keys still. */
    public void destroy(UUID lead) {
        for (KeyUse use : KeyUse.values()) {
            entities.find(LeadKey.class, new LeadKey.Key(lead, use)).wrapped = null;
        }
        entities.flush();
    }

    /** Wraps a data key by the newest master key; the contents stay as they are. */
    void rewrap(LeadKey key) {
        if (key.wrapped != null && key.wrappedBy != masters.newest()) {
            wrap(key, unwrap(key));
        }
    }

    private Aead dataKey(UUID lead, KeyUse use) throws GeneralSecurityException {
        LeadKey key = entities.find(LeadKey.class, new LeadKey.Key(lead, use));
        if (key == null || key.wrapped == null) {
            throw new Problem(VaultProblem.CONTENT_DESTROYED);
        }
        return new AesGcmJce(unwrap(key));
    }

    private void wrap(LeadKey key, byte[] dataKey) {
        try {
            key.wrappedBy = masters.newest();
            key.wrapped = masters.key(key.wrappedBy, key.use).encrypt(dataKey, bound(key.lead, "key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap", e);
        }
    }

    private byte[] unwrap(LeadKey key) {
        try {
            return masters.key(key.wrappedBy, key.use).decrypt(key.wrapped, bound(key.lead, "key"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Master key " + key.wrappedBy + " does not open what it wrapped", e);
        }
    }

    private static byte[] bound(UUID lead, String place) {
        return (lead + "|" + place).getBytes(StandardCharsets.UTF_8);
    }
}
