package org.qingyuan.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingyuan.kit.request.RequestId;

/** The framework refuses a body that announces too many bytes with an empty answer; this gives it words. */
@Singleton
public class BodyLimit {
    private static final int AFTER_THE_REQUEST_ID = 900;

    private final MemorySize limit;
    private final ProblemResponses responses;
    private final ObjectMapper json;

    public BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ProblemResponses responses,
            ObjectMapper json) {
        this.limit = limit;
        this.responses = responses;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= limit.asLongValue()) {
            context.next();
            return;
        }
        Problem problem = Problem.tooLarge(limit.asLongValue());
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            byte[] body = json.writeValueAsBytes(
                    responses.body(problem, language, context.request().path(), RequestId.of(context)));
            if (context.request().version() != HttpVersion.HTTP_2) {
                // Nobody will read the rest of the body, so the connection is of no more use.
                context.response().putHeader(HttpHeaders.CONNECTION, "close");
            }
            context.response()
                    .setStatusCode(problem.code().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
