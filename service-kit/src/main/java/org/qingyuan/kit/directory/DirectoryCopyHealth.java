package org.qingyuan.kit.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how old the copy is, and is always up: an old directory is no reason to take the service away. */
@Readiness
@ApplicationScoped
@IfBuildProperty(name = "qingyuan.directory.copy", stringValue = "true")
public class DirectoryCopyHealth implements HealthCheck {
    private final DirectoryCopy copy;

    public DirectoryCopyHealth(DirectoryCopy copy) {
        this.copy = copy;
    }

    @Override
    public HealthCheckResponse call() {
        DirectoryCopyView state = copy.state();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("directory-copy").up().withData("position", state.position());
        withTime(response, "changedAt", state.changedAt());
        withTime(response, "checkedAt", state.checkedAt());
        withTime(response, "unreachableSince", state.unreachableSince());
        return response.build();
    }

    private static void withTime(HealthCheckResponseBuilder response, String name, Instant time) {
        if (time != null) {
            response.withData(name, time.toString());
        }
    }
}
