package org.qingyuan.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong in a request into a {@link Problem}. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;

    public ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> problem(Problem problem, HttpHeaders headers, UriInfo uri) {
        return responses.of(problem, headers, uri);
    }

    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> invalid(
            ConstraintViolationException thrown, HttpHeaders headers, UriInfo uri) {
        Problem problem = new Problem(BaseProblem.INVALID_REQUEST);
        thrown.getConstraintViolations().stream()
                .sorted((a, b) -> field(a).compareTo(field(b)))
                .forEach(violation -> problem.withError(field(violation), violation.getMessage()));
        return responses.of(problem, headers, uri);
    }

    /** The second class is named because the framework brings a mapper of its own for it. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public RestResponse<Map<String, Object>> json(JsonProcessingException thrown, HttpHeaders headers, UriInfo uri) {
        return responses.of(JsonProblems.of(thrown, language(headers)), headers, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public RestResponse<Map<String, Object>> unauthenticated(Exception thrown, HttpHeaders headers, UriInfo uri) {
        return responses.of(new Problem(BaseProblem.UNAUTHENTICATED), headers, uri);
    }

    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> forbidden(ForbiddenException thrown, HttpHeaders headers, UriInfo uri) {
        return responses.of(new Problem(BaseProblem.FORBIDDEN), headers, uri);
    }

    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> web(WebApplicationException thrown, HttpHeaders headers, UriInfo uri) {
        if (thrown.getCause() instanceof JsonProcessingException json) {
            return json(json, headers, uri);
        }
        if (thrown.getResponse().getStatus() == 404 && thrown.getCause() != null) {
            return unreadableParameter(thrown.getCause(), headers, uri);
        }
        ProblemCode code =
                switch (thrown.getResponse().getStatus()) {
                    case 400 -> BaseProblem.INVALID_REQUEST;
                    case 401 -> BaseProblem.UNAUTHENTICATED;
                    case 403 -> BaseProblem.FORBIDDEN;
                    case 404 -> BaseProblem.NOT_FOUND;
                    case 405 -> BaseProblem.METHOD_NOT_ALLOWED;
                    case 406 -> BaseProblem.NOT_ACCEPTABLE;
                    case 409 -> BaseProblem.CONFLICT;
                    case 413 -> BaseProblem.PAYLOAD_TOO_LARGE;
                    case 415 -> BaseProblem.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> BaseProblem.UNAVAILABLE;
                    default -> null;
                };
        return code == null ? unexpected(thrown, headers, uri) : responses.of(new Problem(code), headers, uri);
    }

    /**
     * The framework answers a parameter that it cannot convert with 404. Right for a path, wrong for a query: there the
     * caller needs to know which one. The cause quotes the text, which tells the two apart.
     */
    private RestResponse<Map<String, Object>> unreadableParameter(Throwable cause, HttpHeaders headers, UriInfo uri) {
        String quoted = String.valueOf(cause.getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(quoted::contains))
                .max(Comparator.comparingInt(
                        parameter -> parameter.getValue().getFirst().length()))
                .map(parameter -> responses.of(
                        new Problem(BaseProblem.INVALID_REQUEST)
                                .withError(
                                        parameter.getKey(),
                                        language(headers) == Language.EN ? "does not fit" : "格式不正确"),
                        headers,
                        uri))
                .orElseGet(() -> responses.of(new Problem(BaseProblem.NOT_FOUND), headers, uri));
    }

    /** What no use case foresaw. The database may have refused it, at a flush or only at commit, or the disk be full; the rest is our fault. */
    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> unexpected(Throwable thrown, HttpHeaders headers, UriInfo uri) {
        Problem problem = StoreProblems.of(thrown).orElseGet(() -> {
            LOG.errorf(thrown, "%s failed", uri.getPath());
            return new Problem(BaseProblem.INTERNAL);
        });
        return responses.of(problem, headers, uri);
    }

    /** The path as the client wrote it: without our method's name and, inside a body, without our parameter's. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        return nodes.stream()
                .skip(Math.min(2, nodes.size() - 1))
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
