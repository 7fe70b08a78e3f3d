package org.qingyuan.cases.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.qingyuan.cases.notify.client.DutyOfficerRequest;
import org.qingyuan.cases.notify.client.DutyOfficersApi;
import org.qingyuan.cases.notify.client.FulfilmentNoticesApi;
import org.qingyuan.cases.notify.client.IntegrityFilesApi;
import org.qingyuan.cases.notify.client.MeasureRequest;
import org.qingyuan.cases.notify.client.NoticeRequest;
import org.qingyuan.kit.client.ClientJson;

/** Sends what waits in the outbox, under its id as Idempotency-Key: at least once here, exactly once there. */
@ApplicationScoped
class OutboxJob {
    private static final Logger LOG = Logger.getLogger(OutboxJob.class);
    private static final int MOST_AT_ONCE = 50;
    private static final int SERVER_ERROR = 500;
    private static final List<Integer> LATER = List.of(401, 403, 408, 429);

    private final OutboxRows rows;
    private final FulfilmentNoticesApi notices;
    private final IntegrityFilesApi measures;
    private final DutyOfficersApi officers;

    OutboxJob(
            OutboxRows rows,
            @RestClient FulfilmentNoticesApi notices,
            @RestClient IntegrityFilesApi measures,
            @RestClient DutyOfficersApi officers) {
        this.rows = rows;
        this.notices = notices;
        this.measures = measures;
        this.officers = officers;
    }

    @Scheduled(every = "${qingyuan.notices.send-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Optional<OutboxRows.Claimed> next = rows.claim();
            if (next.isEmpty() || !deliver(next.get())) {
                return;
            }
        }
    }

    /** @return whether the provider answered; while it is away the others wait as well */
    private boolean deliver(OutboxRows.Claimed row) {
        try {
            post(row);
            rows.sent(row.id());
            return true;
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status >= SERVER_ERROR || LATER.contains(status)) {
                LOG.warnf("Notice %s was answered with %d and is sent again later", row.id(), status);
                return false;
            }
            refused(row, e);
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(e, "Notice %s could not be sent", row.id());
            return false;
        }
    }

    private void refused(OutboxRows.Claimed row, WebApplicationException refusal) {
        JsonNode problem = body(refusal);
        String code = problem.path("code").asText("REFUSED");
        rows.refused(row.id(), code, OfferedDuties.of(problem.path("duties")));
    }

    private void post(OutboxRows.Claimed row) {
        UUID duty = row.duty();
        String key = duty == null ? row.id().toString() : row.id() + "-" + duty;
        switch (row.kind()) {
            case MEASURE -> measures.noteMeasure(key, read(row.body(), MeasureRequest.class));
            case WATCH ->
                officers.noteDutyOfficer(UUID.fromString(row.reference()), read(row.body(), DutyOfficerRequest.class));
            case FULFILMENT ->
                notices.noteFulfilment(
                        key, read(row.body(), NoticeRequest.class).duty(duty).clauseWords(words(row)));
        }
    }

    /** Of which the clause of the duty has one; the owner of the table finds it. */
    private static List<String> words(OutboxRows.Claimed row) {
        return row.clauseWords() == null || row.clauseWords().isBlank()
                ? List.of()
                : List.of(row.clauseWords().split(","));
    }

    private static <T> T read(String body, Class<T> type) {
        try {
            return ClientJson.MAPPER.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode body(WebApplicationException refusal) {
        try {
            return ClientJson.MAPPER.readTree(refusal.getResponse().readEntity(String.class));
        } catch (JsonProcessingException | RuntimeException e) {
            return ClientJson.MAPPER.createObjectNode();
        }
    }
}
