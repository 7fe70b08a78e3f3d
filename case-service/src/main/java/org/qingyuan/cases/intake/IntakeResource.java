package org.qingyuan.cases.intake;

import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.kit.caller.CurrentCaller;

/** 受理登记: what comes in at the desk. */
@Path("/api/case/v1/registrations")
@Tag(name = "intake")
@RolesAllowed(INTAKE)
public class IntakeResource {
    private final CurrentCaller caller;
    private final Intake intake;
    private final Originals originals;
    private final Duplicates duplicates;
    private final SubjectDirectory subjects;

    IntakeResource(
            CurrentCaller caller,
            Intake intake,
            Originals originals,
            Duplicates duplicates,
            SubjectDirectory subjects) {
        this.caller = caller;
        this.intake = intake;
        this.originals = originals;
        this.duplicates = duplicates;
        this.subjects = subjects;
    }

    /** Registers a report under an id of the client. One on the own head goes straight to the superior's desk. */
    @PUT
    @Path("{lead}")
    public RegistrationView registerLead(UUID lead, @NotNull @Valid RegistrationRequest request) {
        return intake.register(caller.get(), lead, request);
    }

    /** Puts an original into the vault while the lead is at the desk: at most 20 MB. */
    @PUT
    @Path("{lead}/originals/{original}")
    @RolesAllowed({INTAKE, SUPERIOR})
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public void addOriginal(
            UUID lead, UUID original, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        originals.add(caller.get(), lead, original, name, body);
    }

    /** Leads that may be the same matter, the likeliest first. */
    @POST
    @Path("duplicates")
    public List<DuplicateView> findDuplicates(@NotNull @Valid DuplicateRequest request) {
        return duplicates.find(caller.get(), request);
    }

    /** People of the bureau and of those right below by name, for whoever registers a report or puts right whom it is about. */
    @GET
    @Path("people")
    @RolesAllowed({INTAKE, CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR})
    public List<SubjectView> findSubjects(@RestQuery @NotBlank @Size(max = 60) String name) {
        return subjects.people(caller.get(), name);
    }

    /** Units of the bureau and of those right below, as of today: one of them where nobody is known by name. */
    @GET
    @Path("units")
    @RolesAllowed({INTAKE, CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR})
    public List<NamedRef> listSubjectUnits() {
        return subjects.units(caller.get());
    }
}
