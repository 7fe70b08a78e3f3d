package org.qingyuan.cases.notify;

import jakarta.enterprise.context.ApplicationScoped;
import org.qingyuan.kit.backlog.Backlog;

/** What responsibility-service has not been told yet. */
@ApplicationScoped
class OutboxBacklog implements Backlog {
    @Override
    public String what() {
        return "notices";
    }

    @Override
    public String query() {
        return """
                select count(*) filter (where state = 'WAITING' and attempts > 0), count(*) filter (where state = 'REFUSED')
                  from service_notice where state in ('WAITING', 'REFUSED')
                """;
    }
}
