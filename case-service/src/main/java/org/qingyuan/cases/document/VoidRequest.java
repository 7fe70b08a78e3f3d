package org.qingyuan.cases.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why the document does not hold any more */
public record VoidRequest(@NotBlank @Size(max = 1000) String reason) {}
