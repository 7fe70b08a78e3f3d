package org.qingyuan.cases.lead;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.cases.PlainDownload;
import org.qingyuan.kit.caller.CurrentCaller;

/** 案件材料: redacted copies, evidence, signed scans; a record names the one that belongs to it. */
@Path("/api/case/v1/leads/{lead}/files/{file}")
@Tag(name = "leads")
@RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, SUPERIOR})
public class LeadFileResource {
    private final CurrentCaller caller;
    private final LeadFiles files;

    LeadFileResource(CurrentCaller caller, LeadFiles files) {
        this.caller = caller;
        this.files = files;
    }

    /** Adds a paper of at most 20 MB under an id of the client; the same again changes nothing. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public void addLeadFile(UUID lead, UUID file, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        files.add(caller.get(), lead, file, name, body);
    }

    @GET
    @RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
    public RestResponse<byte[]> downloadLeadFile(UUID lead, UUID file) {
        LeadFiles.Opened opened = files.open(caller.get(), lead, file);
        return PlainDownload.of(opened.name(), opened.mediaType(), opened.bytes());
    }
}
