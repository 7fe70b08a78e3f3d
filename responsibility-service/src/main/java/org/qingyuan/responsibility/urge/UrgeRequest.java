package org.qingyuan.responsibility.urge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param words to whoever owes it */
public record UrgeRequest(@NotBlank @Size(max = 500) String words) {}
