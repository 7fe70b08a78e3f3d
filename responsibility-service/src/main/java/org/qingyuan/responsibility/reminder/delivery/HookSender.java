package org.qingyuan.responsibility.reminder.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyuan.responsibility.reminder.ReminderConfig;
import org.qingyuan.responsibility.reminder.hook.HookEndpoints;
import org.qingyuan.responsibility.reminder.hook.HookSecrets;
import org.qingyuan.responsibility.reminder.hook.HookTargets;

/**
 * A call of another system, in the form of Standard Webhooks: {@code webhook-id} stays the same at each attempt,
 * {@code webhook-timestamp} says when this attempt was made, {@code webhook-signature} is over both and the body.
 */
@ApplicationScoped
public class HookSender implements Sender {
    private static final int GONE = 410;

    private final HookEndpoints endpoints;
    private final HookTargets targets;
    private final HookSecrets secrets;
    private final Letters letters;
    private final ObjectMapper json;
    private final ReminderConfig config;
    private final HttpClient client;

    HookSender(
            HookEndpoints endpoints,
            HookTargets targets,
            HookSecrets secrets,
            Letters letters,
            ObjectMapper json,
            ReminderConfig config) {
        this.endpoints = endpoints;
        this.targets = targets;
        this.secrets = secrets;
        this.letters = letters;
        this.json = json;
        this.config = config;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                // An allowed host must not be able to send us on to one that is not.
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.hooks().timeout())
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.HOOK;
    }

    @Override
    public Outcome send(Claimed claimed) throws NotSent {
        Optional<HookEndpoints.Target> found = endpoints.target(claimed.bureau(), claimed.endpoint());
        if (found.isEmpty()) {
            // Switched off while this waited.
            return Outcome.NO_ADDRESS;
        }
        HookEndpoints.Target target = found.get();
        // Looked at again at each call: the list may have changed since, and what the name stands for too.
        if (!targets.allowed(target.url())) {
            // Not for good: a slip in the list of hosts, or a name that does not resolve for an hour, is mended.
            throw new NotSent("the host is not allowed", false);
        }
        byte[] body = body(claimed);
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String signature =
                secrets.sign(claimed.endpoint(), target.secretNo(), claimed.id().toString(), timestamp, body);
        HttpRequest request = HttpRequest.newBuilder(target.url())
                .timeout(config.hooks().timeout())
                .header("Content-Type", "application/json")
                .header("User-Agent", "qingyuan")
                .header("webhook-id", claimed.id().toString())
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status = call(request);
        if (status < 200 || status >= 300) {
            throw new NotSent("HTTP " + status, status == GONE);
        }
        return Outcome.DELIVERED;
    }

    private int call(HttpRequest request) throws NotSent {
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            // The time limit is for the status alone; a body that never ends must not be waited for.
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new NotSent(e.getClass().getSimpleName(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent("interrupted", false);
        }
    }

    private byte[] body(Claimed claimed) {
        List<Line> lines = letters.lines(claimed);
        Map<String, Object> body = new LinkedHashMap<>();
        boolean ping = claimed.unit() == null;
        body.put("type", ping ? "ping" : claimed.plan() == null ? "register-reminders.recorded" : "reminders.recorded");
        body.put("timestamp", claimed.createdAt());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("bureau", claimed.bureau());
        if (claimed.plan() != null) {
            data.put("plan", claimed.plan());
        }
        if (!ping) {
            data.put("unit", claimed.unit());
            data.put("reminders", lines.stream().map(this::reminder).toList());
        }
        body.put("data", data);
        try {
            return json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing that could differ at the next attempt: the body of one id is always the same. */
    private Map<String, Object> reminder(Line line) {
        Map<String, Object> reminder = new LinkedHashMap<>();
        reminder.put("id", line.reminder());
        switch (line.subject()) {
            case OBLIGATION -> {
                reminder.put("obligation", line.subjectId());
                reminder.put("item", line.itemNo());
                reminder.put("clause", line.clause());
            }
            case REGISTER_ENTRY -> {
                reminder.put("entry", line.subjectId());
                reminder.put("item", line.itemNo());
                // Not its title: that may change before the next attempt, and may name somebody.
                reminder.put("register", line.itemName());
            }
        }
        reminder.put("due", line.due());
        reminder.put("daysBefore", line.daysBefore());
        reminder.put("audience", line.audience());
        reminder.put("person", line.person());
        reminder.put("account", line.account());
        reminder.put("link", config.origin() + line.path());
        return reminder;
    }
}
