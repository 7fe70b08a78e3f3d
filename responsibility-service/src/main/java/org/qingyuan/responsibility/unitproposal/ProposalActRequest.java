package org.qingyuan.responsibility.unitproposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason needed to refuse */
public record ProposalActRequest(
        @NotNull ProposalAct act, @Size(max = 500) String reason) {}
