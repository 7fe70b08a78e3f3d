package org.qingyuan.inspection.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param basis the decision that it rests on: meeting, document number */
public record AdoptRequest(@NotBlank @Size(max = 500) String basis) {}
