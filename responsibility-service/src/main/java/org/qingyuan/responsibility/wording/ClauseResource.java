package org.qingyuan.responsibility.wording;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.reading.clause.ClauseReader;

/** 文本试读: reads any official wording; every caller may, for nothing is looked up and nothing is kept. */
@Path("/api/responsibility/v1/clauses")
@Tag(name = "clauses")
@Authenticated
public class ClauseResource {

    /** The duties and doubts that an import would find in these words. */
    @POST
    @Path("read")
    public ClauseReadingView readClauses(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, @NotNull @Valid ClauseReadRequest request) {
        return ClauseReadingView.of(ClauseReader.read(request.text(), request.context()), Language.of(language));
    }
}
