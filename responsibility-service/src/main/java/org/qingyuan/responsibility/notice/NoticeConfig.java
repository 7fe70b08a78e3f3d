package org.qingyuan.responsibility.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

@ConfigMapping(prefix = "qingyuan.fulfilment-notices")
public interface NoticeConfig {
    /**
     * Mechanisms (5) and items (2.4) of which services may say that a row was fulfilled. Everything else is done by units, who
     * say so themselves: the work of mechanisms 5 and 6, the petitions of 2.4 and the hot-line of 4.1 are kept in the services.
     */
    @WithDefault("5,6,2.4,4.1")
    List<String> items();
}
