package org.qingyuan.responsibility.media;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 图片影像库: shown to everybody who works in the bureau, kept by the unit that added an item and by 纪委. */
@Path("/api/responsibility/v1/media")
@Tag(name = "media")
@RolesAllowed({
    STAFF,
    UNIT_LEADER,
    DISCIPLINE,
    DISCIPLINE_HEAD,
    BUREAU_LEADER,
    INSPECTOR,
    AUDITOR,
    INTAKE,
    CASE_MANAGER,
    HANDLER,
    ADJUDICATOR
})
public class MediaResource {
    private final CurrentCaller caller;
    private final MediaRepository items;
    private final MediaLibrary library;
    private final BusinessCalendar calendar;

    MediaResource(CurrentCaller caller, MediaRepository items, MediaLibrary library, BusinessCalendar calendar) {
        this.caller = caller;
        this.items = items;
        this.library = library;
        this.calendar = calendar;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<MediaView> listMedia(
            @BeanParam @Valid MediaFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("24") @Min(1) @Max(200) int limit) {
        return Page.of(
                items.list(caller.get(), filter, Cursor.decode(after, 1), limit),
                limit,
                item -> item,
                item -> Cursor.of(item.id()));
    }

    @GET
    @Path("collections")
    @Transactional
    public List<CollectionView> listMediaCollections() {
        return items.collections(caller.get());
    }

    @GET
    @Path("{item}")
    @Transactional
    public MediaView getMedia(UUID item) {
        return items.view(caller.get(), item);
    }

    /** Makes an item of an upload that is whole, under an id of the client. */
    @POST
    @Path("{item}")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public RestResponse<MediaView> addMedia(UUID item, @NotNull @Valid MediaRequest request) {
        library.add(caller.get(), item, request);
        return RestResponse.status(RestResponse.Status.CREATED, items.view(caller.get(), item));
    }

    @PUT
    @Path("{item}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public MediaView changeMedia(
            UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid MediaRequest request) {
        library.change(caller.get(), item, ifMatch, request);
        return items.view(caller.get(), item);
    }

    @DELETE
    @Path("{item}")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public void removeMedia(UUID item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        library.remove(caller.get(), item, ifMatch);
    }

    /** Counts one more opening; by whom is not kept. */
    @POST
    @Path("{item}/views")
    @Transactional
    public MediaView countMediaView(UUID item) {
        items.view(caller.get(), item);
        items.count(item, calendar.today());
        return items.view(caller.get(), item);
    }

    /** The bytes, whole or in part, so that a player can seek. */
    @GET
    @Path("{item}/content")
    public RestResponse<?> getMediaContent(UUID item, @HeaderParam("Range") String range) {
        return library.content(caller.get(), item, range);
    }

    @GET
    @Path("{item}/thumbnail")
    public RestResponse<?> getMediaThumbnail(UUID item) {
        return library.thumbnail(caller.get(), item);
    }

    /** A frame of a video as its picture in lists. */
    @PUT
    @Path("{item}/poster")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
    public void setMediaPoster(UUID item, InputStream body) {
        library.poster(caller.get(), item, body);
    }
}
