package org.qingyuan.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What a deployment can set about the gateway. */
@ConfigMapping(prefix = "qingyuan.gateway")
interface GatewayConfig {
    /** The services by the path segment that follows {@code /api/}. */
    Map<String, URI> services();

    /** Folder of the built web-ui; without it the gateway serves the API alone. */
    Optional<Path> webFolder();

    /** The largest request body where no rule of {@link #bodyLimits()} says otherwise. */
    MemorySize bodyLimit();

    /** Routes that take larger bodies. */
    Map<String, BodyLimit> bodyLimits();

    /** How long a service may take to accept a connection; they are all near. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long a connection to a service may stay silent; a running upload is not silent. */
    @WithDefault("60S")
    Duration silenceTimeout();

    /** Connections to each service that may be open at once; more requests wait. */
    @WithDefault("128")
    int connectionsPerService();

    /** Sign-ins that one address may begin in a minute; a whole office may share one address. */
    @WithDefault("120")
    int signInsPerMinute();

    /** Calendars that one address may read in a minute; a whole office may share one address. */
    @WithDefault("120")
    int calendarsPerMinute();

    /** Ballots that one address may open or cast in a minute; a kiosk or a whole office may be one address. */
    @WithDefault("240")
    int ballotsPerMinute();

    interface BodyLimit {
        /** The path; {@code *} stands for one segment. */
        String path();

        MemorySize limit();
    }
}
