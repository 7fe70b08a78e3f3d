package org.qingyuan.cases.petition;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;

/** 信访·政风热线: the unit that handles a petition, 纪委, 局办 and the intake desk. */
@Path("/api/case/v1/petitions")
@Tag(name = "petitions")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INTAKE})
public class PetitionResource {
    private final CurrentCaller caller;
    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final PetitionService service;
    private final PetitionSteps steps;
    private final PetitionViews views;
    private final BusinessCalendar calendar;
    private final Trail trail;

    PetitionResource(
            CurrentCaller caller,
            PetitionRepository petitions,
            PetitionRules rules,
            PetitionService service,
            PetitionSteps steps,
            PetitionViews views,
            BusinessCalendar calendar,
            Trail trail) {
        this.caller = caller;
        this.petitions = petitions;
        this.rules = rules;
        this.service = service;
        this.steps = steps;
        this.views = views;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** Newest first. Of a petition that was taken back only number, source, day and state are told. */
    @GET
    @Transactional
    public Page<PetitionSummary> listPetitions(
            @BeanParam @Valid PetitionFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                petitions.list(
                        PetitionSight.of(caller.get(), rules),
                        filter,
                        calendar.today(),
                        Cursor.decode(after, 2),
                        limit),
                limit,
                petition -> petition,
                petition -> Cursor.of(petition.receivedOn(), petition.id()));
    }

    /** Opening a closed one is reading the copy that the caller's unit got. */
    @GET
    @Path("{petition}")
    @Transactional
    public PetitionView getPetition(UUID petition) {
        Petition found = petitions.get(PetitionSight.of(caller.get(), rules), petition);
        views.read(caller.get(), found);
        trail.record("petition.read", "petition", petition);
        return views.of(caller.get(), found);
    }

    /** Registers under an id of the client: 201 the first time. A correction names its version in If-Match. */
    @PUT
    @Path("{petition}")
    @Transactional
    public RestResponse<PetitionView> savePetition(
            UUID petition, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid PetitionRequest request) {
        PetitionService.Saved saved = service.save(caller.get(), petition, ifMatch, request);
        PetitionView view = views.of(caller.get(), saved.petition());
        return RestResponse.status(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }

    /** Takes a step. Only the {@code acts} of the petition are open, each with what it needs. */
    @POST
    @Path("{petition}/acts")
    @Transactional
    public PetitionView actOnPetition(
            UUID petition,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PetitionActRequest request) {
        return views.of(caller.get(), steps.act(caller.get(), petition, ifMatch, request));
    }
}
