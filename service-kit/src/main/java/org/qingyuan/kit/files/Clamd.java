package org.qingyuan.kit.files;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.qingyuan.kit.problem.Problem;

/** Asks clamd about a file, by its INSTREAM command: the bytes in chunks, each after its length, an empty one at the end. */
@ApplicationScoped
public class Clamd {
    private static final Logger LOG = Logger.getLogger(Clamd.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final ClamdConfig config;

    public Clamd(ClamdConfig config) {
        this.config = config;
    }

    void said(@Observes StartupEvent start) {
        config.host()
                .ifPresentOrElse(
                        host -> LOG.infof("Uploads are scanned by clamd at %s:%d", host, config.port()),
                        () -> LOG.warn("Uploads are not scanned for viruses: qingyuan.clamd.host is not set"));
    }

    /**
     * Lets a clean file pass, and every file where no scanner is configured. What is refused stays in staging and is swept
     * with other left-overs.
     *
     * @throws Problem 422 infected, or larger than the scanner takes; 503 when the scanner does not answer: a file that cannot be scanned is not taken
     */
    public void require(Staged staged) {
        try (InputStream in = Files.newInputStream(staged.path())) {
            require(in, staged.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for bytes that must not touch a disk in the clear. */
    public void require(byte[] bytes, String name) {
        require(new ByteArrayInputStream(bytes), name);
    }

    private void require(InputStream in, String name) {
        scan(in).ifPresent(found -> {
            throw new Problem(ScanProblem.EVIDENCE_INFECTED, FileNames.safe(name), found);
        });
    }

    /** @return the name of what was found; empty for a clean file, and where no scanner is configured */
    Optional<String> scan(InputStream in) {
        if (config.host().isEmpty()) {
            return Optional.empty();
        }
        int timeout = Math.toIntExact(config.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(config.host().get(), config.port()), timeout);
            socket.setSoTimeout(timeout);
            try {
                send(in, new DataOutputStream(socket.getOutputStream()));
            } catch (SocketException e) {
                // It hangs up as soon as its limit is passed; what it said by then tells why.
                return verdict(answer(socket.getInputStream()));
            }
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            LOG.errorf(e, "clamd at %s:%d does not answer", config.host().get(), config.port());
            throw new Problem(ScanProblem.SCAN_UNAVAILABLE);
        }
    }

    private static void send(InputStream in, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[CHUNK];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            out.writeInt(read);
            out.write(buffer, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.endsWith("OK")) {
            return Optional.empty();
        }
        if (answer.endsWith("FOUND")) {
            return Optional.of(answer.replaceFirst("^stream:", "")
                    .replaceFirst("FOUND$", "")
                    .strip());
        }
        if (answer.contains("size limit exceeded")) {
            LOG.errorf("clamd takes no stream of this size; raise its StreamMaxLength");
            throw new Problem(ScanProblem.SCAN_TOO_LARGE);
        }
        throw new IOException("clamd answered: " + answer);
    }
}
