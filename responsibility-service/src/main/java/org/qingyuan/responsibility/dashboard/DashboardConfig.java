package org.qingyuan.responsibility.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long writing is taken to last; estimates, because nobody's work is timed. */
@ConfigMapping(prefix = "qingyuan.burden")
public interface DashboardConfig {
    @WithDefault("25")
    int minutesPerRecord();

    @WithDefault("3")
    int minutesPerFile();
}
