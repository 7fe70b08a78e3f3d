package org.qingyuan.responsibility.directory.read;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.directory.write.Written;

/** A single object with its version as ETag, to be named in If-Match when it is changed. */
public final class Answer {
    private Answer() {}

    public static <V extends ObjectView> RestResponse<V> found(V view) {
        return of(Status.OK, view, view.version());
    }

    /** 201 for a new object, 200 for a changed one and for one put again as it was. */
    public static <V> RestResponse<V> written(Written written, V view) {
        return of(written.created() ? Status.CREATED : Status.OK, view, written.version());
    }

    private static <V> RestResponse<V> of(Status status, V view, int version) {
        return ResponseBuilder.create(status, view)
                .header("ETag", IfMatch.etag(version))
                .build();
    }
}
