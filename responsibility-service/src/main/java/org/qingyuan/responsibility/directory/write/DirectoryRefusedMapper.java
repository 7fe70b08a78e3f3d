package org.qingyuan.responsibility.directory.write;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.ProblemResponses;

public class DirectoryRefusedMapper {
    private final ProblemResponses responses;

    public DirectoryRefusedMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> refused(DirectoryRefused refused, HttpHeaders headers, UriInfo uri) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return responses.of(refused.problem(language), headers, uri);
    }
}
