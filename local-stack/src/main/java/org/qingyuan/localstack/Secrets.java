package org.qingyuan.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords and keys of this stack: drawn at the first start, readable by their owner only, never in the code. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Properties values = new Properties();

    private Secrets(Path folder) {
        this.folder = folder;
    }

    static Secrets open(Home home) throws IOException {
        Secrets secrets = new Secrets(home.secrets());
        if (Files.notExists(secrets.folder)) {
            Files.createDirectories(secrets.folder.getParent());
            Files.createDirectory(
                    secrets.folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        if (Files.exists(secrets.file())) {
            try (Reader in = Files.newBufferedReader(secrets.file())) {
                secrets.values.load(in);
            }
        }
        return secrets;
    }

    /** The secret of this name; drawn and written down when it is asked for the first time. */
    synchronized String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            value = HexFormat.of().formatHex(bytes);
            values.setProperty(name, value);
            save();
        }
        return value;
    }

    /** A file that holds only this secret, for programs that want a file. */
    Path file(String name) {
        Path file = folder.resolve(name);
        writePrivately(file, get(name));
        return file;
    }

    /** The Ed25519 key (PKCS#8, PEM) with which a service signs the checkpoints of its audit trail. */
    synchronized Path trailKey(Service service) {
        Path file = folder.resolve(service.shortName() + "-trail.pem");
        if (Files.notExists(file)) {
            try {
                byte[] key = KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPrivate()
                        .getEncoded();
                writePrivately(
                        file,
                        "-----BEGIN PRIVATE KEY-----\n"
                                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                                + "\n-----END PRIVATE KEY-----\n");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every JDK 25 knows Ed25519", e);
            }
        }
        return file;
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }

    private void save() {
        try {
            StringWriter text = new StringWriter();
            values.store(text, null);
            writePrivately(file(), text.toString());
        } catch (IOException e) {
            throw new StackException("Cannot write the secrets: " + e.getMessage(), e);
        }
    }

    private static void writePrivately(Path file, String text) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
