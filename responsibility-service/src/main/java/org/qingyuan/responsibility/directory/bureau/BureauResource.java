package org.qingyuan.responsibility.directory.bureau;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.ADMIN;
import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.history.History;
import org.qingyuan.responsibility.directory.history.HistoryView;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.read.Answer;
import org.qingyuan.responsibility.directory.read.ReadScope;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;
import org.qingyuan.responsibility.directory.write.Written;

/** 公安局: the own one, the one above and, for a superior, those below. */
@Path("/api/responsibility/v1/bureaus")
@Tag(name = "directory")
@RolesAllowed({
    STAFF,
    UNIT_LEADER,
    DISCIPLINE,
    DISCIPLINE_HEAD,
    INTAKE,
    CASE_MANAGER,
    HANDLER,
    ADJUDICATOR,
    INSPECTOR,
    BUREAU_LEADER,
    SUPERIOR,
    AUDITOR,
    ADMIN
})
public class BureauResource {
    private final BureauRepository bureaus;
    private final ReadScope scope;
    private final DirectoryWriter writer;
    private final History history;

    public BureauResource(BureauRepository bureaus, ReadScope scope, DirectoryWriter writer, History history) {
        this.bureaus = bureaus;
        this.scope = scope;
        this.writer = writer;
        this.history = history;
    }

    @GET
    public Page<BureauView> listBureaus(
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit, @RestQuery String after) {
        return bureaus.list(scope.own().bureau(), scope.below(), limit, after);
    }

    @GET
    @Path("{code}")
    public RestResponse<BureauView> getBureau(@RestPath String code) {
        return Answer.found(bureaus.find(scope.own().bureau(), scope.below(), code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(ADMIN)
    public RestResponse<BureauView> putBureau(
            @RestPath String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid BureauBody body) {
        Written written = writer.put(code, body, ifMatch);
        return Answer.written(written, bureaus.find(scope.own().bureau(), scope.below(), code));
    }

    @GET
    @Path("{code}/history")
    @RolesAllowed({ADMIN, DISCIPLINE, DISCIPLINE_HEAD})
    public Page<HistoryView> getBureauHistory(
            @RestPath String code,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit,
            @RestQuery String after) {
        return history.of(scope.own().bureau(), ObjectKind.BUREAU, code, after, limit);
    }
}
