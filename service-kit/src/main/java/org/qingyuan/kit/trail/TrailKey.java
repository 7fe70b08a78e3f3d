package org.qingyuan.kit.trail;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that signs the heads of the chain. */
@Startup
@Singleton
public class TrailKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    private final PrivateKey privateKey;
    private final PublicKey publicKey;
    private final Map<String, PublicKey> known = new HashMap<>();

    public TrailKey(TrailConfig config) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            privateKey = keys.generatePrivate(new PKCS8EncodedKeySpec(der(config.keyFile())));
            publicKey = publicKeyOf((EdECPrivateKey) privateKey);
            if (!Checkpoint.verify("self-test", sign("self-test"), publicKey)) {
                throw new IllegalStateException("The trail key does not fit its public half");
            }
            known.put(id(), publicKey);
            for (Path file : config.earlierKeys().orElse(List.of())) {
                PublicKey earlier = keys.generatePublic(new X509EncodedKeySpec(der(file)));
                known.put(idOf(earlier), earlier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A trail key cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A trail key is no Ed25519 key in PEM", e);
        }
    }

    /** Names the key without showing it: the head of the SHA-256 of the public key. */
    public String id() {
        return idOf(publicKey);
    }

    static String idOf(PublicKey key) {
        return Digests.sha256(key.getEncoded()).substring(0, ID_LENGTH);
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** The present key and those before it, by id. */
    public Map<String, PublicKey> known() {
        return Map.copyOf(known);
    }

    /**
     * @param text begins with a line that says what it is, as {@link Checkpoint#text()} does, so that no signature of one kind can
     *     stand for another kind
     */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A secret of its own for each purpose: who knows it learns nothing about the key or about other purposes. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] seed = ((EdECPrivateKey) privateKey).getBytes().orElseThrow();
            mac.init(new SecretKeySpec(seed, mac.getAlgorithm()));
            return mac.doFinal(("qingyuan-derived\n" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] der(Path pem) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }

    /**
     * PKCS#8 holds only the seed, and Java has no call to get the public half from it; its generator, however, takes the seed
     * from the random source that it is given. The constructor checks that the halves fit.
     */
    private static PublicKey publicKeyOf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow();
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }
}
