package org.qingyuan.cases.vault;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** Keys of the contents of leads. Without them the service does not start. */
@ConfigMapping(prefix = "qingyuan.vault")
public interface VaultConfig {
    /**
     * The master keys, each {@code number=secret} with a secret of 32 letters at least. The greatest number wraps; the others
     * only open what they wrapped, until the job has wrapped it again.
     */
    List<String> keys();

    /** The key of the blind index, 32 letters at least. It cannot be changed without making the index anew. */
    String indexKey();

    /** How often data keys that an earlier master key wrapped are looked for. */
    Duration rewrapEvery();
}
