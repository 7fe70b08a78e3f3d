package org.qingyuan.responsibility.reminder.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.qingyuan.kit.backlog.Backlog;

/** Letters and calls that were not taken. */
@ApplicationScoped
class DeliveryBacklog implements Backlog {
    @Override
    public String what() {
        return "deliveries";
    }

    @Override
    public String query() {
        return """
                select (select count(*) from reminder_delivery where settled_at is null and attempts > 0),
                       (select count(*) from reminder_delivery d
                         where outcome = 'GAVE_UP' and %s
                           and (endpoint is null
                                or exists (select from hook_endpoint e where e.bureau = d.bureau and e.id = d.endpoint and e.active)))
                """.formatted(GivenUp.RECENT);
    }
}
