package org.qingyuan.inspection.paper;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** 附件: evidence of self-scores and of rectification. */
@Path("/api/inspection/v1/rounds/{round}/objects/{object}/papers")
@Tag(name = "papers")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
public class PaperResource {
    private final CurrentCaller caller;
    private final Papers papers;

    PaperResource(CurrentCaller caller, Papers papers) {
        this.caller = caller;
        this.papers = papers;
    }

    @GET
    @Transactional
    public List<PaperView> listPapers(UUID round, UUID object, @RestQuery @NotNull PaperAbout about) {
        return papers.list(caller.get(), round, object, about);
    }

    /** Hands a file in under an id of the client, at most 20 MB. */
    @PUT
    @Path("{paper}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public PaperView handInPaper(
            UUID round,
            UUID object,
            UUID paper,
            @RestQuery @NotNull PaperAbout about,
            @RestQuery @NotBlank @Size(max = 80) String key,
            @RestQuery @NotBlank @Size(max = 200) String name,
            InputStream body) {
        return papers.hand(caller.get(), round, object, paper, about, key, name, body);
    }

    @GET
    @Path("{paper}")
    @Transactional
    public RestResponse<?> openPaper(UUID round, UUID object, UUID paper, @HeaderParam("Range") String range) {
        return papers.download(caller.get(), round, object, paper, range);
    }

    /** By whoever handed it in or a colleague of the unit, before the report is signed or the next step is taken. */
    @DELETE
    @Path("{paper}")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public void withdrawPaper(UUID round, UUID object, UUID paper) {
        papers.withdraw(caller.get(), round, object, paper);
    }
}
