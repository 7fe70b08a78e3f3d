package org.qingyuan.kit.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "qingyuan.directory")
public interface DirectoryCopyConfig {
    /** Whether this service keeps a copy; decided when it is built. */
    @WithDefault("false")
    boolean copy();

    /** Base URL of responsibility-service. */
    Optional<URI> url();

    /** How far the copy may lag behind. */
    Duration pollEvery();

    /** Changes per request and transaction. */
    int pageSize();
}
