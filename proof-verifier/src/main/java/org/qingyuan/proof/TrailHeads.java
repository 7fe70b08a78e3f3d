package org.qingyuan.proof;

import java.util.Base64;
import java.util.List;

/** Signed heads of the service's audit trail at the time of the bundle: {@code trail.json}. */
public record TrailHeads(List<Head> heads, List<Key> keys) {
    static final String NAME = "trail.json";

    public TrailHeads {
        heads = heads == null ? List.of() : List.copyOf(heads);
        keys = keys == null ? List.of() : List.copyOf(keys);
    }

    /**
     * @param pos place in the chain, in decimal
     * @param at as it was signed
     * @param signature Ed25519 over the four lines of {@link #text}, Base64
     */
    public record Head(String pos, String hash, String at, String keyId, String signature) {
        String text() {
            return "qingyuan-trail\n" + pos + "\n" + hash + "\n" + at;
        }
    }

    /** @param publicKey X.509, Base64 */
    public record Key(String id, String publicKey) {}

    void verify() throws Rejected {
        for (Key key : keys) {
            if (!Seal.keyId(Base64.getDecoder().decode(key.publicKey())).equals(key.id())) {
                throw new Rejected(Finding.TRAIL, NAME + " key " + key.id());
            }
        }
        for (Head head : heads) {
            Key key = keys.stream()
                    .filter(one -> one.id().equals(head.keyId()))
                    .findFirst()
                    .orElseThrow(() -> new Rejected(Finding.TRAIL, NAME + " key " + head.keyId()));
            if (!Seal.verifies(head.text(), head.signature(), key.publicKey())) {
                throw new Rejected(Finding.TRAIL, NAME + " pos " + head.pos());
            }
        }
    }
}
