package org.qingyuan.kit.files;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.PathPart;
import org.jboss.resteasy.reactive.RestResponse;

/** A file as a response: always saved, never shown by the browser in our origin. */
final class Download {
    private Download() {}

    static RestResponse<?> of(StoredFile file, Path path, String rangeHeader) {
        Optional<ByteRange> range = ByteRange.of(rangeHeader, file.size());
        RestResponse.ResponseBuilder<Object> response = range.isPresent()
                ? RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.PARTIAL_CONTENT)
                        .entity(new PathPart(
                                path, range.get().first(), range.get().length()))
                        .header(
                                "Content-Range",
                                "bytes " + range.get().first() + "-"
                                        + range.get().last() + "/" + file.size())
                : RestResponse.ResponseBuilder.<Object>create(RestResponse.Status.OK)
                        .entity(path);
        return response.header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(file.name()))
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
