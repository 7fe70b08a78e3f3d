package org.qingyuan.responsibility.media;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;

/** Uploads that resume after a broken connection: tus 1.0.0, core and creation (ADR 0093). */
@Path(MediaUploadResource.PATH)
@Tag(name = "media")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD})
public class MediaUploadResource {
    static final String PATH = "/api/responsibility/v1/media-uploads";
    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";

    private final CurrentCaller caller;
    private final MediaUploads uploads;

    MediaUploadResource(CurrentCaller caller, MediaUploads uploads) {
        this.caller = caller;
        this.uploads = uploads;
    }

    /** Begins an upload; {@code Location} is where its pieces go. The name stands in Upload-Metadata as {@code filename}. */
    @POST
    public RestResponse<Void> beginUpload(
            @HeaderParam("Upload-Length") Long length, @HeaderParam("Upload-Metadata") String metadata) {
        UUID id = uploads.begin(caller.get(), length, metadata);
        return answer(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, PATH + "/" + id)
                .build();
    }

    /** How far an upload is. */
    @HEAD
    @Path("{upload}")
    public RestResponse<Void> getUpload(UUID upload) {
        MediaUpload found = uploads.get(caller.get(), upload);
        return answer(RestResponse.Status.OK)
                .header(OFFSET, found.received)
                .header("Upload-Length", found.length)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Adds a piece (application/offset+octet-stream) of at most 16 MB. One that breaks off does not count. */
    @PATCH
    @Path("{upload}")
    @Consumes(MediaType.WILDCARD)
    public RestResponse<Void> continueUpload(UUID upload, @HeaderParam(OFFSET) Long offset, InputStream body) {
        long received = uploads.append(caller.get(), upload, offset, body);
        return answer(RestResponse.Status.NO_CONTENT).header(OFFSET, received).build();
    }

    @DELETE
    @Path("{upload}")
    public void stopUpload(UUID upload) {
        uploads.stop(caller.get(), upload);
    }

    private static RestResponse.ResponseBuilder<Void> answer(RestResponse.Status status) {
        return RestResponse.ResponseBuilder.<Void>create(status).header("Tus-Resumable", VERSION);
    }
}
