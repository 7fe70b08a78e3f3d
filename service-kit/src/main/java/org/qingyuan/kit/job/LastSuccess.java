package org.qingyuan.kit.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When the jobs that look everything through last came to their end: one that fails each time leaves its other gauges at what they were,
 * which looks like all is well. 0 until the first time since the start.
 */
@Startup
@ApplicationScoped
public class LastSuccess {
    private final Map<Job, AtomicLong> seconds = new EnumMap<>(Job.class);

    LastSuccess(MeterRegistry meters) {
        for (Job job : Job.values()) {
            seconds.put(job, meters.gauge("qingyuan.job.last.success", Tags.of("job", job.label()), new AtomicLong()));
        }
    }

    public void of(Job job) {
        seconds.get(job).set(Instant.now().getEpochSecond());
    }
}
