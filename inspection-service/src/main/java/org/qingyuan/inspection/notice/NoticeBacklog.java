package org.qingyuan.inspection.notice;

import jakarta.enterprise.context.ApplicationScoped;
import org.qingyuan.kit.backlog.Backlog;

/** What responsibility-service has not been told yet. */
@ApplicationScoped
class NoticeBacklog implements Backlog {
    @Override
    public String what() {
        return "notices";
    }

    @Override
    public String query() {
        return """
                select count(*) filter (where state = 'WAITING' and tries > 0), count(*) filter (where state = 'REFUSED')
                  from owner_notice where state in ('WAITING', 'REFUSED')
                """;
    }
}
