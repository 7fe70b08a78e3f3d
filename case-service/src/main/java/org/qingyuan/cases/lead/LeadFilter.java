package org.qingyuan.cases.lead;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * @param open only those that are not closed, transferred, joined or refused
 * @param mine only those on which the caller has a duty
 */
public record LeadFilter(
        @RestQuery LeadStage stage,
        @RestQuery LeadSource source,
        @RestQuery Boolean open,
        @RestQuery Boolean mine,
        @RestQuery Boolean waiting) {}
