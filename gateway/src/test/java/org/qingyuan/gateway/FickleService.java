package org.qingyuan.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service down to its connections, which it can break off at any moment. */
final class FickleService implements AutoCloseable {
    /** What came, in its order: method, path, and the number of the connection. */
    final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final ServerSocket listening;
    private final Answers answers;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    private volatile boolean closesAfterHead;

    record Asked(String method, String path, int connection) {}

    /** Writes an answer, or does something else to the connection. */
    interface Answers {
        void answer(Asked asked, Socket connection) throws Exception;
    }

    FickleService(Answers answers) throws IOException {
        this.answers = answers;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Without having read the body. */
    void closeAfterHead() {
        closesAfterHead = true;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    static String answer(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listening.accept();
                connections.add(connection);
                int number = connections.size();
                Thread.ofVirtual().start(() -> serve(connection, number));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket connection, int number) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            for (String first = in.readLine(); first != null; first = in.readLine()) {
                String[] words = first.split(" ");
                int length = 0;
                for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
                    if (header.toLowerCase().startsWith("content-length:")) {
                        length = Integer.parseInt(
                                header.substring(header.indexOf(':') + 1).trim());
                    }
                }
                if (closesAfterHead) {
                    return;
                }
                for (int left = length; left > 0; left--) {
                    if (in.read() < 0) {
                        return;
                    }
                }
                Asked one = new Asked(words[0], words[1], number);
                asked.add(one);
                answers.answer(one, connection);
            }
        } catch (Exception e) {
            // Broken off by this side or the other: what the tests are about.
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
