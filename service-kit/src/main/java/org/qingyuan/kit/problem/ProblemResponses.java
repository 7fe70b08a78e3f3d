package org.qingyuan.kit.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.request.RequestId;

/** Writes a problem as the document that callers see (RFC 9457). */
@Singleton
public class ProblemResponses {
    public static final String MEDIA_TYPE = "application/problem+json";

    private final RequestId requestId;

    public ProblemResponses(RequestId requestId) {
        this.requestId = requestId;
    }

    public RestResponse<Map<String, Object>> of(Problem problem, HttpHeaders headers, UriInfo uri) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemCode code = problem.code();
        RestResponse.ResponseBuilder<Map<String, Object>> response =
                RestResponse.ResponseBuilder.<Map<String, Object>>create(code.status())
                        .entity(body(
                                problem,
                                language,
                                uri.getPath(),
                                requestId.find().orElse(null)))
                        .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (code.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        problem.headers().forEach(response::header);
        return response.build();
    }

    Map<String, Object> body(Problem problem, Language language, String path, String traceId) {
        ProblemCode code = problem.code();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", code.type());
        body.put("title", Titles.of(code.status(), language));
        body.put("status", code.status());
        body.put("detail", problem.detail(language));
        body.put("code", code.name());
        body.put("instance", path);
        if (traceId != null) {
            body.put("traceId", traceId);
        }
        if (!problem.errors().isEmpty()) {
            body.put("errors", problem.errors());
        }
        problem.extensions().forEach(body::putIfAbsent);
        return body;
    }
}
