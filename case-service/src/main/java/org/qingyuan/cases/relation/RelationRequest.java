package org.qingyuan.cases.relation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param other somebody of the own bureau; for the superior of those right below as well */
public record RelationRequest(@NotNull UUID other, @NotNull RelationKind kind) {}
