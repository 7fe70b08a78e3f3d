package org.qingyuan.responsibility.register;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
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
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.trail.Trail;

/** 专项台账: a unit keeps entries, its head or 纪委 confirms them, as the table of each register says. */
@Path("/api/responsibility/v1/register-entries")
@Tag(name = "registers")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
public class RegisterEntryResource {
    private final CurrentCaller caller;
    private final RegisterRepository entries;
    private final RegisterService service;
    private final RegisterNotes notes;
    private final RegisterViews views;
    private final Trail trail;

    RegisterEntryResource(
            CurrentCaller caller,
            RegisterRepository entries,
            RegisterService service,
            RegisterNotes notes,
            RegisterViews views,
            Trail trail) {
        this.caller = caller;
        this.entries = entries;
        this.service = service;
        this.notes = notes;
        this.views = views;
        this.trail = trail;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<RegisterEntrySummary> listRegisterEntries(
            @BeanParam @Valid RegisterFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                entries.list(caller.get(), filter, Cursor.decode(after, 1), limit),
                limit,
                entry -> entry,
                entry -> Cursor.of(entry.id()));
    }

    @GET
    @Path("{entry}")
    @Transactional
    public RegisterEntryView getRegisterEntry(UUID entry) {
        RegisterEntry found = entries.get(caller.get(), entry);
        trail.record("register.read", "register-entry", entry);
        return views.of(caller.get(), found);
    }

    /**
     * Keeps a draft under an id of the client: 201 the first time. A change names its version in If-Match; one of what is no draft any
     * more leaves it whole.
     */
    @PUT
    @Path("{entry}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER})
    public RestResponse<RegisterEntryView> saveRegisterEntry(
            UUID entry,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid RegisterEntryRequest request) {
        RegisterService.Saved saved = service.save(caller.get(), entry, ifMatch, request, Language.of(language));
        RegisterEntryView view = views.of(caller.get(), saved.entry());
        return RestResponse.status(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }

    /** Takes a step of the register's table. Only the {@code acts} of the entry are open. */
    @POST
    @Path("{entry}/acts")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public RegisterEntryView actOnRegisterEntry(
            UUID entry,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid RegisterActRequest request) {
        return views.of(caller.get(), service.act(caller.get(), entry, ifMatch, request, Language.of(language)));
    }

    /** Adds a review, check, publication or visit under an id of the client; it stays as it is, unless it is struck out. */
    @PUT
    @Path("{entry}/notes/{note}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public RegisterEntryView addRegisterNote(
            UUID entry,
            UUID note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid RegisterNoteRequest request) {
        return views.of(caller.get(), notes.add(caller.get(), entry, note, request, Language.of(language)));
    }

    /** Strikes out a note that is wrong: it stays to be read, and counts for nothing. */
    @POST
    @Path("{entry}/notes/{note}/strike")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public RegisterEntryView strikeRegisterNote(
            UUID entry,
            UUID note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid RegisterStrikeRequest request) {
        return views.of(caller.get(), notes.strike(caller.get(), entry, note, request, Language.of(language)));
    }
}
