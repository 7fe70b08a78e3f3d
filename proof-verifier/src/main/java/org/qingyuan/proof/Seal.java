package org.qingyuan.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The signature over the manifest: {@code manifest.sig}.
 *
 * @param keyId the first 16 hexadecimal digits of the SHA-256 of the public key
 * @param publicKey X.509, Base64
 * @param signature Ed25519 over {@link #text}, Base64
 */
public record Seal(String algorithm, String keyId, String publicKey, String signature) {
    static final String NAME = "manifest.sig";
    static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    /** What is signed: two lines without a newline at the end. */
    public static String text(byte[] manifest) {
        return "qingyuan-proof-bundle\n" + Hash.of(manifest);
    }

    static String keyId(byte[] publicKey) {
        return Hash.of(publicKey).substring(0, ID_LENGTH);
    }

    void verify(byte[] manifest) throws Rejected {
        if (!ALGORITHM.equals(algorithm)) {
            throw new Rejected(Finding.SIGNATURE, NAME + " algorithm");
        }
        if (!keyId(bytes(publicKey, "publicKey")).equals(keyId)) {
            throw new Rejected(Finding.SIGNATURE, NAME + " keyId");
        }
        if (!verifies(text(manifest), signature, publicKey)) {
            throw new Rejected(Finding.SIGNATURE, NAME);
        }
        bytes(signature, "signature");
    }

    /** Base64 in its only spelling: what its last character does not use must be zero. */
    private static byte[] bytes(String base64, String member) throws Rejected {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            // Told below, like any other spelling.
        }
        throw new Rejected(Finding.SIGNATURE, NAME + " " + member);
    }

    static boolean verifies(String text, String signature, String publicKey) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key(publicKey));
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    private static PublicKey key(String publicKey) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    }
}
