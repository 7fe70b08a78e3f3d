package org.qingyuan.cases.lead;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.qingyuan.testkit.As;

/** What the database is asked for while a request runs, as Hibernate logs it; what jobs ask in the background left out. */
final class Statements implements AutoCloseable {
    private final Logger hibernate = Logger.getLogger("org.hibernate.SQL");
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            boolean ofLeads =
                    line.getMessage().contains("lead") && !line.getMessage().contains("service_notice");
            if (ofLeads) {
                seen.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    Statements() {
        hibernate.setLevel(Level.FINE);
        hibernate.addHandler(listener);
    }

    List<String> of(String account, String path) {
        seen.clear();
        As.account(account).get(path);
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        hibernate.removeHandler(listener);
        hibernate.setLevel(null);
    }
}
