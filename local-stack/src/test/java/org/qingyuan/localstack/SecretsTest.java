package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void drawsOnceAndRemembers() throws IOException {
        Home home = Home.of(folder, folder.resolve("state").toString());
        String drawn = Secrets.open(home).get("case_app_password");

        assertThat(drawn).hasSize(48);
        assertThat(Secrets.open(home).get("case_app_password")).isEqualTo(drawn);
        assertThat(Secrets.open(home).get("case_owner_password")).isNotEqualTo(drawn);
        assertThat(permissions(home.secrets())).isEqualTo("rwx------");
        assertThat(permissions(home.secrets().resolve("secrets.properties"))).isEqualTo("rw-------");
    }

    @Test
    void makesASigningKeyForEachTrail() throws Exception {
        Home home = Home.of(folder, folder.resolve("state").toString());
        Path key = Secrets.open(home).trailKey(Service.CASE);

        String pem = Files.readString(key);
        assertThat(pem).startsWith("-----BEGIN PRIVATE KEY-----\n").endsWith("\n-----END PRIVATE KEY-----\n");
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        assertThat(KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new PKCS8EncodedKeySpec(der))
                        .getAlgorithm())
                .isEqualTo("EdDSA");
        assertThat(permissions(key)).isEqualTo("rw-------");
        assertThat(Secrets.open(home).trailKey(Service.CASE)).hasContent(pem.strip());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
