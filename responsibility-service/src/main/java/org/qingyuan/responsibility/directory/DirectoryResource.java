package org.qingyuan.responsibility.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.directory.history.FeedView;
import org.qingyuan.responsibility.directory.history.History;
import org.qingyuan.responsibility.directory.workbook.DirectoryWorkbook;
import org.qingyuan.responsibility.directory.write.DirectoryCounts;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;

/** The directory as a whole. */
@Path("/api/responsibility/v1/directory")
@Tag(name = "directory")
public class DirectoryResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DirectoryWriter writer;
    private final History history;
    private final DirectoryWorkbook workbook;
    private final CurrentCaller caller;
    private final Trail trail;

    public DirectoryResource(
            DirectoryWriter writer, History history, DirectoryWorkbook workbook, CurrentCaller caller, Trail trail) {
        this.writer = writer;
        this.history = history;
        this.workbook = workbook;
        this.caller = caller;
        this.trail = trail;
    }

    @GET
    @RolesAllowed(Roles.DIRECTORY_FEED)
    @Operation(
            summary = "The directory's changes, for services that keep a copy",
            description =
                    "Every object after every change, in the order of commits. Ask again after the last position, and say the"
                            + " time of that change: 409 DIRECTORY_REWOUND when there is no such change (any more), as after"
                            + " a restore. Then read all from 0 and drop what does not come.")
    public Page<FeedView> readDirectoryFeed(
            @RestQuery @DefaultValue("0") @PositiveOrZero long after,
            @RestQuery Instant changedAt,
            @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        return history.feed(after, changedAt, limit);
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Loads a directory or a part of one",
            description = "All or nothing. Objects that are there as given are left alone; none is removed. Besides the"
                    + " own bureau a request may introduce the one right above or below it, with its objects, while"
                    + " that is not in the directory.")
    public DirectoryCounts putDirectory(@NotNull @Valid DirectorySections sections) {
        return writer.write(sections.bodies());
    }

    @GET
    @Path("workbook")
    @RolesAllowed(Roles.ADMIN)
    @Produces(XLSX)
    @Operation(
            summary = "The own bureau's directory as a workbook",
            description = "One sheet per kind of objects; of an empty directory the bare template. Changed, it can be"
                    + " handed in as a directory import.")
    public RestResponse<byte[]> downloadDirectoryWorkbook() {
        String bureau = caller.get().bureau();
        byte[] content = workbook.write(bureau);
        // It holds every police number: a read that leaves a trace.
        trail.record("directory.export", "BUREAU", bureau);
        return RestResponse.ResponseBuilder.ok(content, XLSX)
                .header("Content-Disposition", "attachment; filename=\"directory-" + bureau + ".xlsx\"")
                .build();
    }
}
