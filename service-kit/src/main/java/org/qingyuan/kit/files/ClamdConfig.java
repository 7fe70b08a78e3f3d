package org.qingyuan.kit.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "qingyuan.clamd")
public interface ClamdConfig {
    /** Where clamd listens; left out: nothing is scanned. */
    Optional<String> host();

    @WithDefault("3310")
    int port();

    /** How long a connection or an answer may take; a file of 200 MB is scanned in well under this. */
    @WithDefault("60s")
    Duration timeout();
}
