package org.qingyuan.cases.lead;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * @param open only those that are not closed, transferred, joined or refused
 * @param mine only those on which the caller has a duty
 * @param waiting only those on which something waits for the caller: an approval, a recusal, an opening of the vault
 * @param q a number, where the caller may know it; the subject's whole name; words of the matter, two letters at least
 */
public record LeadFilter(
        @RestQuery LeadStage stage,
        @RestQuery LeadSource source,
        @RestQuery Boolean open,
        @RestQuery Boolean mine,
        @RestQuery Boolean waiting,
        @RestQuery @Size(max = 60) String q) {}
