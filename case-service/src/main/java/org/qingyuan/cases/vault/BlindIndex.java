package org.qingyuan.cases.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Keyed digests by which equal things are found without being readable: directory ids, names, pairs of letters. Who has the
 * database but not the key learns which leads share a digest, and nothing else (ADR 0101).
 */
@ApplicationScoped
public class BlindIndex {
    private final String secret;

    BlindIndex(VaultConfig config) {
        this.secret = MasterKeys.longEnough(config.indexKey(), "qingyuan.vault.index-key");
    }

    /** Of a person or a unit of the directory. */
    public byte[] id(UUID id) {
        return digest("id", "", id.toString());
    }

    public byte[] name(String bureau, String name) {
        return digest("name", bureau, normalised(name));
    }

    public List<byte[]> bigrams(String bureau, String text) {
        return bigrams(text).stream()
                .map(pair -> digest("bigram", bureau, pair))
                .toList();
    }

    /** Of a whole text, letter for letter: whether the same comes in again. */
    public byte[] content(String text) {
        return digest("content", "", text);
    }

    /** Full width as half width, no spaces, no marks, no case: 张 三 and 张三 are one name. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{P}\\p{S}]", "")
                .toLowerCase(Locale.ROOT);
    }

    static Set<String> bigrams(String text) {
        int[] letters = normalised(text).codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return pairs;
    }

    private byte[] digest(String kind, String bureau, String value) {
        return MasterKeys.mac(secret).doFinal((kind + "\n" + bureau + "\n" + value).getBytes(StandardCharsets.UTF_8));
    }
}
