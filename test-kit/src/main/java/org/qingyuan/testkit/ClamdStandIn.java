package org.qingyuan.testkit;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/** Listens as clamd does, on a port of its own: reads the command and the chunks, then says what it found. */
public final class ClamdStandIn implements AutoCloseable {
    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket server;
    private final Function<byte[], String> verdict;

    private ClamdStandIn(Function<byte[], String> verdict) {
        this.verdict = verdict;
        try {
            this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** @param verdict of the bytes of one file, as clamd writes it */
    public static ClamdStandIn answering(Function<byte[], String> verdict) {
        return new ClamdStandIn(verdict);
    }

    /** Finds something wherever the letters EICAR stand. */
    public static ClamdStandIn findingEicar() {
        return answering(bytes -> new String(bytes, StandardCharsets.US_ASCII).contains("EICAR")
                ? "stream: Eicar-Signature FOUND"
                : "stream: OK");
    }

    /** @param config the mapping of {@code qingyuan.clamd} */
    public <T> T config(Class<T> config) {
        return config(
                config,
                Map.of(
                        "qingyuan.clamd.host", "127.0.0.1",
                        "qingyuan.clamd.port", String.valueOf(server.getLocalPort()),
                        "qingyuan.clamd.timeout", "5s"));
    }

    /** Of an installation without a scanner. */
    public static <T> T noScanner(Class<T> config) {
        return config(config, Map.of());
    }

    private static <T> T config(Class<T> config, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters() // a duration is written as Quarkus reads it
                .withMapping(config)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(config);
    }

    private void serve() {
        while (true) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        boolean known = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII).equals(COMMAND);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            bytes.write(in.readNBytes(length));
        }
        String said = known ? verdict.apply(bytes.toByteArray()) : "UNKNOWN COMMAND";
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
