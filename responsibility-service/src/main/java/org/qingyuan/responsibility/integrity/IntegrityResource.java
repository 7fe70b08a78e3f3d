package org.qingyuan.responsibility.integrity;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.report.ReportFile;

/** 廉政档案: opened for a reason by those who answer for the person (ADR 0090), nobody else and never one's own in office. */
@Path("/api/responsibility/v1")
@Tag(name = "integrity-files")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
public class IntegrityResource {
    private final CurrentCaller caller;
    private final IntegrityPeople people;
    private final IntegrityOpenings openings;

    IntegrityResource(CurrentCaller caller, IntegrityPeople people, IntegrityOpenings openings) {
        this.caller = caller;
        this.people = people;
        this.openings = openings;
    }

    /** The people whose files the caller may open, by name; nothing of what is in them. */
    @GET
    @Path("integrity-files")
    @Transactional
    public Page<IntegritySummary> listIntegrityFiles(
            @BeanParam @Valid IntegrityFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                people.list(caller.get(), filter, Cursor.decode(after, 3), limit),
                limit,
                person -> person,
                person -> Cursor.of(
                        person.bureau(), person.person().name(), person.person().id()));
    }

    /** What the caller may see about himself: posts, lists, announced measures, duties and records, without remarks. */
    @GET
    @Path("integrity-files/mine")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public IntegrityFileView getOwnIntegrityFile() {
        return openings.own(caller.get());
    }

    /** Who opened a file, the last first. */
    @GET
    @Path("integrity-files/{person}/openings")
    @RolesAllowed({DISCIPLINE_HEAD, SUPERIOR})
    public List<OpeningLine> listIntegrityOpenings(UUID person, @RestQuery @Size(max = 40) String bureau) {
        return openings.of(caller.get(), bureau, person);
    }

    /** Opens a file under an id of the client, for a reason that stays on record. */
    @PUT
    @Path("integrity-openings/{opening}")
    public RestResponse<OpeningView> openIntegrityFile(UUID opening, @NotNull @Valid OpeningRequest request) {
        IntegrityOpenings.Opened opened = openings.open(caller.get(), opening, request);
        return RestResponse.status(
                opened.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, opened.view());
    }

    /** The same file again, for the one who opened it and until the day ends. */
    @GET
    @Path("integrity-openings/{opening}")
    public OpeningView getIntegrityOpening(UUID opening) {
        return openings.read(caller.get(), opening);
    }

    @GET
    @Path("integrity-openings/{opening}/file.docx")
    @Produces(ReportFile.DOCX)
    public RestResponse<byte[]> exportIntegrityFile(UUID opening) {
        return openings.document(caller.get(), opening).response();
    }
}
