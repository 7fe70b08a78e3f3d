package org.qingyuan.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A gateway with one connection to one service, so that a question gets the one which another has just used. */
record SingleConnection(URI service) implements GatewayConfig {
    @Override
    public Map<String, URI> services() {
        return Map.of("responsibility", service);
    }

    @Override
    public Optional<Path> webFolder() {
        return Optional.empty();
    }

    @Override
    public MemorySize bodyLimit() {
        return new MemorySize(BigInteger.valueOf(1 << 20));
    }

    @Override
    public Map<String, BodyLimit> bodyLimits() {
        return Map.of();
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration silenceTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int connectionsPerService() {
        return 1;
    }

    @Override
    public int signInsPerMinute() {
        return 1;
    }

    @Override
    public int calendarsPerMinute() {
        return 1;
    }

    @Override
    public int ballotsPerMinute() {
        return 1;
    }
}
