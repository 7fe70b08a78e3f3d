package org.qingyuan.kit.files;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

@ConfigMapping(prefix = "qingyuan.files")
public interface FilesConfig {
    /** Where the bytes lie. All replicas of a service share it; staging lies inside so that a rename is atomic. */
    Path folder();

    /** How often left-overs are looked for. */
    Duration sweepEvery();

    /** How old bytes without a committed row must be before they go; longer than any transaction. */
    Duration orphansAfter();
}
