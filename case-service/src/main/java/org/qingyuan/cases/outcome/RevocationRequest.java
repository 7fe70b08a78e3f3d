package org.qingyuan.cases.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param basis the decision that revoked it, without anything of the matter */
public record RevocationRequest(@NotBlank @Size(max = 200) String basis) {}
