package org.qingyuan.kit.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailKeyTest {
    @TempDir
    Path folder;

    private KeyPair pair;

    @BeforeEach
    void aKey() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void thePublicHalfIsFoundFromThePrivateOne() throws Exception {
        TrailKey key = key(write("key.pem", "PRIVATE KEY", pair.getPrivate().getEncoded()));
        assertEquals(pair.getPublic(), key.publicKey());
        assertTrue(Checkpoint.verify("some text", key.sign("some text"), pair.getPublic()));
    }

    @Test
    void earlierKeysStayKnown() throws Exception {
        KeyPair earlier = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        TrailKey key = key(
                write("key.pem", "PRIVATE KEY", pair.getPrivate().getEncoded()),
                write("earlier.pem", "PUBLIC KEY", earlier.getPublic().getEncoded()));
        assertEquals(
                Set.of(key.id(), TrailKey.idOf(earlier.getPublic())),
                key.known().keySet());
    }

    @Test
    void aServiceWithoutAUsableKeyDoesNotStart() throws Exception {
        assertThrows(UncheckedIOException.class, () -> key(folder.resolve("missing.pem")));
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Path wrong = write("rsa.pem", "PRIVATE KEY", rsa.getPrivate().getEncoded());
        assertThrows(IllegalStateException.class, () -> key(wrong));
    }

    private Path write(String name, String kind, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(der);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }

    private static TrailKey key(Path file, Path... earlier) {
        return new TrailKey(new TrailConfig() {
            @Override
            public Path keyFile() {
                return file;
            }

            @Override
            public Optional<List<Path>> earlierKeys() {
                return Optional.of(List.of(earlier));
            }

            @Override
            public Duration sealEvery() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Duration checkpointEvery() {
                return Duration.ofMinutes(1);
            }

            @Override
            public Duration checkEvery() {
                return Duration.ofDays(1);
            }
        });
    }
}
