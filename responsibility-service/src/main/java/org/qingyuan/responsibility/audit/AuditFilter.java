package org.qingyuan.responsibility.audit;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of audits is narrowed to. */
public record AuditFilter(
        @RestQuery UUID unit,
        @RestQuery UUID post,
        @RestQuery AuditState state) {}
