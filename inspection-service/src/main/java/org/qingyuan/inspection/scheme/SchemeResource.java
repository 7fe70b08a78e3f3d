package org.qingyuan.inspection.scheme;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.scoring.Scheme;

/** 考评方案: drafted and tried by the discipline office, adopted by its head, then frozen. */
@Path("/api/inspection/v1/schemes")
@Tag(name = "schemes")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR, INSPECTOR, AUDITOR})
public class SchemeResource {
    private final CurrentCaller caller;
    private final SchemeRepository schemes;
    private final SchemeService service;

    SchemeResource(CurrentCaller caller, SchemeRepository schemes, SchemeService service) {
        this.caller = caller;
        this.schemes = schemes;
        this.service = service;
    }

    /** Newest first; drafts are shown to the discipline office alone. */
    @GET
    public Page<SchemeSummary> listSchemes(
            @RestQuery SchemeState state,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                schemes.list(caller.get(), state, Cursor.decode(after, 1), limit),
                limit,
                SchemeSummary::of,
                scheme -> Cursor.of(scheme.id));
    }

    @POST
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public SchemeView beginScheme(@NotNull @Valid SchemeRequest request) {
        Scheme scheme = ShippedScheme.start(request.start(), request.title(), request.year());
        return view(service.begin(caller.get(), scheme));
    }

    @GET
    @Path("{scheme}")
    @Transactional
    public SchemeView getScheme(UUID scheme) {
        return view(schemes.get(caller.get(), scheme));
    }

    /** Keeps a draft as it is, right or not, and says what is wrong with it. */
    @PUT
    @Path("{scheme}")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public SchemeView saveScheme(
            UUID scheme, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull Scheme content) {
        return view(service.save(caller.get(), scheme, ifMatch, content));
    }

    @DELETE
    @Path("{scheme}")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public void discardScheme(UUID scheme, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        service.discard(caller.get(), scheme, ifMatch);
    }

    /** From now on it never changes; whoever changed it last cannot adopt it. */
    @POST
    @Path("{scheme}/adopt")
    @Transactional
    @RolesAllowed(DISCIPLINE_HEAD)
    public SchemeView adoptScheme(
            UUID scheme, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AdoptRequest request) {
        return view(service.adopt(caller.get(), scheme, ifMatch, request.basis()));
    }

    /** Begins the next version as a draft with the content of this one. */
    @POST
    @Path("{scheme}/revise")
    @ResponseStatus(201)
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public SchemeView reviseScheme(UUID scheme) {
        return view(service.revise(caller.get(), scheme));
    }

    @POST
    @Path("{scheme}/flags/{number}/settle")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public SchemeView settleSchemeFlag(
            UUID scheme,
            int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettleRequest request) {
        return view(service.settle(caller.get(), scheme, number, ifMatch, request.note()));
    }

    /** What this version has otherwise than another one. */
    @GET
    @Path("{scheme}/differences")
    @Transactional
    public List<SchemeDifference> compareSchemes(UUID scheme, @RestQuery @NotNull UUID from) {
        Caller reader = caller.get();
        return SchemeComparison.of(
                schemes.get(reader, from).read(), schemes.get(reader, scheme).read());
    }

    private SchemeView view(SchemeVersion version) {
        Caller reader = caller.get();
        return SchemeView.of(version, schemes.family(reader, version.family), reader);
    }
}
