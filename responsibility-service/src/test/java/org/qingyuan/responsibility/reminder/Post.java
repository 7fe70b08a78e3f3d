package org.qingyuan.responsibility.reminder;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A post office as a bureau has one: letters are taken over SMTP with STARTTLS and a login and from nobody else, and read
 * over IMAP by whom they are for.
 */
final class Post {
    private static final String SENDER = "qingyuan";
    private static final String PASSWORD = "of the post office";

    final GreenMail boxes = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final SMTPServer counter;
    private final Path key;

    Post() {
        key = certificate();
        counter = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .requireTLS()
                .requireAuth()
                .startTlsSocketFactory(identity(key))
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((name, password, context) -> {
                    if (!name.equals(SENDER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                }))
                .messageHandler((context, from, to, data) -> deliver(to, data))
                .build();
    }

    void open() {
        boxes.start();
        counter.start();
    }

    void close() {
        counter.stop();
        boxes.stop();
    }

    /** How the service reaches it; the certificate is trusted, its name is checked. */
    Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("quarkus.mailer.mock", "false"),
                Map.entry("quarkus.mailer.host", "localhost"),
                Map.entry("quarkus.mailer.port", Integer.toString(counter.getPortAllocated())),
                // A named trust store alone would mean TLS from the first byte.
                Map.entry("quarkus.mailer.tls", "false"),
                Map.entry("quarkus.mailer.start-tls", "REQUIRED"),
                Map.entry("quarkus.mailer.login", "REQUIRED"),
                Map.entry("quarkus.mailer.username", SENDER),
                Map.entry("quarkus.mailer.password", PASSWORD),
                Map.entry("quarkus.mailer.tls-configuration-name", "post"),
                Map.entry("quarkus.tls.post.trust-store.p12.path", key.toString()),
                Map.entry("quarkus.tls.post.trust-store.p12.password", PASSWORD));
    }

    /** What lies in somebody's box, read over IMAP. */
    List<Letter> box(String address) throws MessagingException, IOException {
        boxes.setUser(address, address, PASSWORD);
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", boxes.getImap().getPort(), address, PASSWORD);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<Letter> letters = new ArrayList<>();
                for (var message : inbox.getMessages()) {
                    letters.add(Letter.of((MimeMessage) message));
                }
                return letters;
            }
        }
    }

    /** A letter from somebody who neither encrypts nor says who it is. */
    void unencrypted(String address) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(counter.getPortAllocated()));
        MimeMessage letter = new MimeMessage(Session.getInstance(settings));
        letter.setFrom(SENDER + "@" + ReminderSurroundings.MAIL_DOMAIN);
        letter.setRecipients(Message.RecipientType.TO, address);
        letter.setText("?");
        Transport.send(letter);
    }

    /** As its reader sees it. */
    record Letter(String id, String from, String subject, String text) {
        static Letter of(MimeMessage message) throws MessagingException, IOException {
            return new Letter(
                    message.getMessageID(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    String.valueOf(message.getContent()));
        }
    }

    private void deliver(String to, byte[] data) {
        try {
            GreenMailUser owner = boxes.setUser(to, to, PASSWORD);
            owner.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext identity(Path key) {
        try (InputStream in = Files.newInputStream(key)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate of this run for the name of this machine. */
    private static Path certificate() {
        try {
            Path key = Files.createTempDirectory("post").resolve("post.p12");
            Process made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "post",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            key.toString(),
                            "-storepass",
                            PASSWORD)
                    .inheritIO()
                    .start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool ended with " + made.exitValue());
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
