package org.qingyuan.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** The headers of every answer, and which answers are worth compressing. */
final class SecurityHeaders {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            // No script but our own files: what somebody writes into a record is never run.
            "script-src 'self'",
            // The component library writes its styles into the page.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            // A preview is drawn from bytes that the page fetched itself, under the rights of whoever looks.
            "media-src 'self' blob:",
            "frame-src 'self' blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'%s");
    private static final Set<String> COMPRESSIBLE = Set.of(
            "text/html",
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/problem+json",
            "application/yaml",
            "image/svg+xml");

    private final String contentSecurityPolicy;

    /** @param signInOrigin where the form of signing out may be redirected to */
    SecurityHeaders(String signInOrigin) {
        this.contentSecurityPolicy = CONTENT_SECURITY_POLICY.formatted(" " + signInOrigin);
    }

    void add(RoutingContext context) {
        context.addHeadersEndHandler(nothing -> complete(context));
        context.next();
    }

    private void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", contentSecurityPolicy);
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        compress(headers);
    }

    /** With compression on, Quarkus marks every answer as not to be compressed; the mark goes where it pays. */
    private static void compress(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type == null || !"identity".equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
            return;
        }
        int parameters = type.indexOf(';');
        String bare = parameters < 0 ? type : type.substring(0, parameters);
        if (COMPRESSIBLE.contains(bare.strip())) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
