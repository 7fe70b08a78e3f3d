package org.qingyuan.proof;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.json.Canonical;

/** Puts a bundle together. What it takes is what the service keeps; nothing is computed anew. */
public final class BundleWriter {
    static final String SCHEME = "scheme.json";

    private final SortedMap<String, byte[]> entries = new TreeMap<>();

    public BundleWriter(Scheme scheme) {
        put(SCHEME, scheme);
    }

    /** The facts about an object and the score that was kept of it. */
    public BundleWriter object(Facts facts, Score score) {
        put(facts(facts.kind(), facts.object()), facts);
        put(score(facts.kind(), facts.object()), score);
        return this;
    }

    public BundleWriter decisions(Decisions decisions) {
        put(Decisions.NAME, decisions);
        return this;
    }

    public BundleWriter committee(Committee committee) {
        put(Committee.NAME, committee);
        return this;
    }

    public BundleWriter trail(TrailHeads heads) {
        put(TrailHeads.NAME, heads);
        return this;
    }

    /**
     * @param of its entries are ignored
     * @param sign signs a text with Ed25519 and gives the signature in Base64
     */
    public byte[] seal(Manifest of, PublicKey key, UnaryOperator<String> sign) {
        List<Manifest.Entry> list = entries.entrySet().stream()
                .map(entry -> new Manifest.Entry(entry.getKey(), Hash.of(entry.getValue()), entry.getValue().length))
                .toList();
        Manifest manifest = new Manifest(Manifest.FORMAT, of.bureau(), of.round(), of.title(), of.decidedOn(), list);
        SortedMap<String, byte[]> all = new TreeMap<>(entries);
        byte[] text = bytes(manifest);
        byte[] publicKey = key.getEncoded();
        all.put(Manifest.NAME, text);
        all.put(
                Seal.NAME,
                bytes(new Seal(
                        Seal.ALGORITHM,
                        Seal.keyId(publicKey),
                        Base64.getEncoder().encodeToString(publicKey),
                        sign.apply(Seal.text(text)))));
        return CanonicalZip.write(all);
    }

    private void put(String name, Record document) {
        entries.put(name, bytes(document));
    }

    private static byte[] bytes(Record document) {
        return Canonical.write(document).getBytes(StandardCharsets.UTF_8);
    }

    static String facts(ObjectKind kind, String object) {
        return "facts/" + kind + "-" + object + ".json";
    }

    static String score(ObjectKind kind, String object) {
        return "scores/" + kind + "-" + object + ".json";
    }
}
