package org.qingyuan.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.qingyuan.scoring.json.Canonical;

/** The hash of a scheme, of facts, of a score: SHA-256 over the canonical text. */
public final class Hashes {
    private Hashes() {}

    public static String of(Record document) {
        try {
            byte[] text = Canonical.write(document).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
