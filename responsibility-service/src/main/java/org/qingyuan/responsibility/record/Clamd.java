package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;

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

    /**
     * @return the name of what was found; empty for a clean file, and where no scanner is configured
     * @throws Problem 503 when the scanner does not answer: a file that cannot be scanned is not taken
     */
    public Optional<String> scan(Path file) {
        if (config.host().isEmpty()) {
            return Optional.empty();
        }
        int timeout = Math.toIntExact(config.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(config.host().get(), config.port()), timeout);
            socket.setSoTimeout(timeout);
            send(file, new DataOutputStream(socket.getOutputStream()));
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            LOG.errorf(e, "clamd at %s:%d does not answer", config.host().get(), config.port());
            throw new Problem(ResponsibilityProblem.SCAN_UNAVAILABLE);
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
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
        // Such as INSTREAM size limit exceeded.
        throw new IOException("clamd answered: " + answer);
    }
}
