package org.qingyuan.kit.files;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

@ConfigMapping(prefix = "qingyuan.files")
public interface FilesConfig {
    /** Where the bytes lie. All replicas of a service share it; staging lies inside so that a rename is atomic. */
    Path folder();

    /** How often left-overs are looked for; {@code off} for never. */
    String sweepEvery();

    /** How often each row is asked for its bytes; {@code off} for never. */
    String checkEvery();

    /** How old bytes without a committed row must be before they are put aside; longer than any transaction. */
    Duration orphansAfter();

    /** How long they then lie aside, to come back when a restored database speaks of them again. */
    Duration orphansKept();
}
