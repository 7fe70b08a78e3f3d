package org.qingyuan.cases.lead;

import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.rules.RuleSet;

/**
 * What other features learn of a lead that the caller may know of.
 *
 * @param duties those of the caller
 */
public record KnownLead(
        UUID id,
        String bureau,
        LeadStage stage,
        boolean frozen,
        boolean restricted,
        List<Duty> duties,
        RuleSet rules,
        int version) {}
