package org.qingyuan.inspection.round;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ObjectKind;

/** Who can take part in a round; members as in {@link RoundObject}. */
public record Candidate(
        ObjectKind kind,
        String ref,
        @Nullable UUID person,
        String name,
        String factBureau,
        List<UUID> factUnits,
        String ownerBureau,
        UUID ownerUnit) {}
