package org.qingyuan.responsibility.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server and another system that is called, both real; the service's own jobs rest, the tests do their work. */
public class ReminderSurroundings implements QuarkusTestResourceLifecycleManager {
    public static final String MAIL_DOMAIN = "bureau.test";

    /** What the other system got. */
    public record Call(Map<String, String> headers, String body) {}

    public static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    /** What it answers. */
    public static final AtomicInteger ANSWER = new AtomicInteger(204);

    /** Whether it goes on answering after the status, without an end. */
    public static final AtomicBoolean ENDLESS = new AtomicBoolean();

    public static GreenMail mail;
    static Post post;
    public static String hookUrl;

    private HttpServer hooks;

    @Override
    public Map<String, String> start() {
        post = new Post();
        post.open();
        mail = post.boxes;
        try {
            hooks = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hooks.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes());
            var headers = exchange.getRequestHeaders();
            CALLS.add(new Call(
                    Map.of(
                            "webhook-id", String.valueOf(headers.getFirst("webhook-id")),
                            "webhook-timestamp", String.valueOf(headers.getFirst("webhook-timestamp")),
                            "webhook-signature", String.valueOf(headers.getFirst("webhook-signature"))),
                    body));
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            if (ENDLESS.get()) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                return;
            }
            exchange.sendResponseHeaders(ANSWER.get(), -1);
            exchange.close();
        });
        hooks.start();
        String host = "127.0.0.1:" + hooks.getAddress().getPort();
        hookUrl = "http://" + host + "/reminders";
        Map<String, String> settings = new HashMap<>(Map.ofEntries(
                Map.entry("qingyuan.reminder.record-every", "off"),
                Map.entry("qingyuan.reminder.deliver-every", "off"),
                Map.entry("qingyuan.reminder.mail.enabled", "true"),
                Map.entry("qingyuan.reminder.mail.domain", MAIL_DOMAIN),
                Map.entry("qingyuan.reminder.hooks.hosts", host + ",hooks.bureau.test,localhost"),
                Map.entry("qingyuan.reminder.hooks.key", "a key of at least thirty-two characters"),
                Map.entry("qingyuan.reminder.hooks.plain-http", "true"),
                Map.entry("quarkus.mailer.from", "qingyuan@" + MAIL_DOMAIN)));
        settings.putAll(post.settings());
        return settings;
    }

    @Override
    public void stop() {
        if (hooks != null) {
            hooks.stop(0);
        }
        if (post != null) {
            post.close();
        }
    }
}
