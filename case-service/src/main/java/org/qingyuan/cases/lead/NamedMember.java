package org.qingyuan.cases.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param borrowedFrom 抽调: which unit lent the person; the approval of the act covers it */
public record NamedMember(
        @NotNull UUID person, @Nullable @Size(max = 100) String borrowedFrom) {}
