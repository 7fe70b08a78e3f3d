package org.qingyuan.cases.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record SubjectView(
        UUID id, String name, UUID unit, @Nullable String unitName) {}
