package org.qingyuan.cases.incident;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param object the lead, petition, order or entry of the inbox */
public record IncidentRequest(
        @NotNull IncidentKind kind, @NotNull UUID object) {}
