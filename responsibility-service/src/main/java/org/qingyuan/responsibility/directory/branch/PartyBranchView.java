package org.qingyuan.responsibility.directory.branch;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.read.ObjectView;

/** @param version for If-Match */
public record PartyBranchView(
        UUID id,
        String bureau,
        String name,
        BranchKind kind,
        @Nullable UUID parent,
        @Nullable UUID unit,
        @Nullable String unitName,
        @Nullable UUID secretary,
        @Nullable String secretaryName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements ObjectView {
    public PartyBranchView(PartyBranch branch, String unitName, String secretaryName) {
        this(
                branch.id,
                branch.bureau,
                branch.name,
                branch.kind,
                branch.parent,
                branch.unit,
                unitName,
                branch.secretary,
                secretaryName,
                branch.validFrom,
                branch.validTo,
                branch.version);
    }
}
