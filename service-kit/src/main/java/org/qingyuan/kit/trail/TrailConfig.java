package org.qingyuan.kit.trail;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "qingyuan.trail")
public interface TrailConfig {
    /** The Ed25519 private key (PKCS#8, PEM) that signs checkpoints. Without it a service does not start. */
    Path keyFile();

    /** Public keys (X.509, PEM) that signed checkpoints before the present key did. */
    Optional<List<Path>> earlierKeys();

    /** How often new events are sealed: as long as this, an event can still vanish unnoticed. */
    Duration sealEvery();

    /** How often the head of the chain is signed, when it moved. */
    Duration checkpointEvery();

    /** How often the whole chain is hashed again. */
    Duration checkEvery();
}
