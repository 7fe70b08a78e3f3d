package org.qingyuan.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Streams a request to its service and the answer back; turns what goes wrong on the way into a problem. */
@ApplicationScoped
class ServiceProxy {
    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
    private static final String FROM = "X-Forwarded-For";
    /** All that a service needs to read a body and to answer; whatever else a browser or a proxy adds may tell who it is. */
    private static final Set<String> NAMELESS = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "connection",
            "content-length",
            "content-type",
            "host",
            "transfer-encoding");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final HttpClient client;
    private final BodyLimits limits;
    private final Duration silence;

    ServiceProxy(Vertx vertx, GatewayConfig config, BodyLimits limits) {
        this.limits = limits;
        this.silence = config.silenceTimeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) silence.toMillis())
                .setKeepAlive(true)
                .setMaxPoolSize(config.connectionsPerService())
                .setDecompressionSupported(false));
    }

    /** @param bearer the access token to send, or null to leave the caller's own Authorization header as it is */
    void forward(RoutingContext context, URI service, String bearer) {
        send(context, service, bearer, false);
    }

    private void send(RoutingContext context, URI service, String bearer, boolean unnamed) {
        long limit = limits.of(context.request().path());
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit) {
            Problems.send(context, GatewayProblem.PAYLOAD_TOO_LARGE, BodyLimits.spoken(limit));
            return;
        }
        outgoing(context, bearer, unnamed);
        OriginRequestProvider origin = OriginRequestProvider.fixedAddress(service.getPort(), service.getHost());
        HttpProxy.reverseProxy(client)
                // What breaks off the body fails the answer too, which says so (see Passage).
                .origin(proxy -> origin.create(proxy).map(request -> request.exceptionHandler(ServiceProxy::ignore)))
                .addInterceptor(new Passage(context, limit))
                .handle(context.request());
    }

    /** Without anything that tells who sends it or from where. */
    void forwardUnnamed(RoutingContext context, URI service) {
        MultiMap headers = context.request().headers();
        List.copyOf(headers.names()).stream()
                .filter(name -> !NAMELESS.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
        send(context, service, null, true);
    }

    private static void outgoing(RoutingContext context, String bearer, boolean unnamed) {
        MultiMap headers = context.request().headers();
        headers.remove(HttpHeaders.COOKIE);
        if (bearer != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + bearer);
        }
        // Said anew, so that nobody outside can pretend to be somewhere else.
        headers.remove(FROM);
        if (!unnamed) {
            headers.set(FROM, context.request().remoteAddress().hostAddress());
        }
        headers.set("X-Forwarded-Proto", context.request().scheme());
        headers.set("X-Forwarded-Host", String.valueOf(context.request().authority()));
        headers.remove("Forwarded");
    }

    private static void ignore(Throwable failure) {}

    private final class Passage implements ProxyInterceptor {
        private final RoutingContext context;
        private final long limit;
        private final long begin = System.nanoTime();
        private CountedBody body;

        Passage(RoutingContext context, long limit) {
            this.context = context;
            this.limit = limit;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
            Future<ProxyResponse> answer = readsOnly() ? askAtMostTwice(proxy) : ask(proxy);
            return answer.recover(failure -> Future.succeededFuture(refusal(proxy, problem(failure))));
        }

        /** What reads and brings no body can be asked again without doing anything twice. */
        private boolean readsOnly() {
            HttpServerRequest request = context.request();
            return READING.contains(request.method())
                    && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                    && "0".equals(Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_LENGTH), "0"));
        }

        /** A kept connection may have been closed by its service just before it was to serve again. */
        private Future<ProxyResponse> askAtMostTwice(ProxyContext proxy) {
            proxy.request().setBody(null);
            context.request().resume();
            return proxy.sendRequest()
                    .recover(failure -> brokenOff(failure) ? proxy.sendRequest() : Future.failedFuture(failure));
        }

        private Future<ProxyResponse> ask(ProxyContext proxy) {
            Body given = proxy.request().getBody();
            body = new CountedBody(given.stream(), limit);
            proxy.request().setBody(Body.body(body, given.length()));
            return proxy.sendRequest();
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext proxy) {
            // The id is the gateway's to tell, and a service sets no cookies.
            proxy.response().headers().remove(RequestId.HEADER).remove(HttpHeaders.SET_COOKIE);
            return proxy.sendResponse();
        }

        /** Before the answer began, and neither refused (the service is down) nor after too long a silence. */
        private boolean brokenOff(Throwable failure) {
            return (failure instanceof HttpClosedException || failure instanceof IOException)
                    && !(failure instanceof ConnectException)
                    && !silent()
                    && !browserLeft(failure);
        }

        private boolean silent() {
            return Duration.ofNanos(System.nanoTime() - begin).compareTo(silence) >= 0;
        }

        private boolean browserLeft(Throwable failure) {
            return context.response().closed()
                    || body != null && body.brokenOff()
                    || failure instanceof StreamResetException reset && reset.getCause() != null;
        }

        private GatewayProblem problem(Throwable failure) {
            if (body != null && body.exceeded()) {
                return GatewayProblem.PAYLOAD_TOO_LARGE;
            }
            LOG.logf(
                    browserLeft(failure) ? Logger.Level.DEBUG : Logger.Level.WARN,
                    "%s %s: %s",
                    context.request().method(),
                    CalendarRoutes.loggable(context.request().path()),
                    failure.toString());
            if (failure instanceof ConnectException) {
                return GatewayProblem.UNAVAILABLE;
            }
            return silent() ? GatewayProblem.UPSTREAM_TIMEOUT : GatewayProblem.UPSTREAM_FAILED;
        }

        private ProxyResponse refusal(ProxyContext proxy, GatewayProblem problem) {
            boolean english = Problems.english(context);
            Buffer text = Problems.body(context, problem, english, BodyLimits.spoken(limit))
                    .toBuffer();
            ProxyResponse response = proxy.request().release().response().setStatusCode(problem.status());
            Problems.headers(response.headers(), problem, english);
            return response.setBody(Body.body(text));
        }
    }
}
