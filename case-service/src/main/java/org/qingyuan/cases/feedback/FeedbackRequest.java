package org.qingyuan.cases.feedback;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** @param leads what the sender saw and tells; all of it has to be untold still */
public record FeedbackRequest(@NotEmpty @Size(max = 500) Set<@NotNull UUID> leads) {}
