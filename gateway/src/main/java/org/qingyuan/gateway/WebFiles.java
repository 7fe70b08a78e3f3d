package org.qingyuan.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;

/** The built web-ui: hashed files are kept for a year, the page that names them is always asked for anew. */
@ApplicationScoped
class WebFiles {
    private final Optional<Path> folder;

    WebFiles(GatewayConfig config) {
        this.folder = config.webFolder().map(path -> path.toAbsolutePath().normalize());
    }

    void routes(Router router) {
        folder.ifPresent(path -> {
            router.route("/assets/*").handler(WebFiles::keepForAYear).handler(files(path.resolve("assets")));
            router.route("/assets/*").handler(context -> Problems.send(context, GatewayProblem.NOT_FOUND));
            router.route()
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(WebFiles::askAgain)
                    .handler(files(path))
                    .handler(context -> page(context, path.resolve("index.html")));
        });
    }

    private static StaticHandler files(Path folder) {
        return StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                .setCachingEnabled(false)
                .setIncludeHidden(false)
                .setDefaultContentEncoding("UTF-8");
    }

    private static void keepForAYear(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        context.addHeadersEndHandler(nothing -> {
            if (context.response().getStatusCode() >= 400) {
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        context.next();
    }

    private static void askAgain(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        context.next();
    }

    /** The application's own addresses are not files: each of them is its one page. */
    private static void page(RoutingContext context, Path index) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            context.response().sendFile(index.toString()).onFailure(context::fail);
        } else {
            Problems.send(context, GatewayProblem.NOT_FOUND);
        }
    }
}
