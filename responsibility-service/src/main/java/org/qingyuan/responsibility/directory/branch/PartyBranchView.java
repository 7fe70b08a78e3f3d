package org.qingyuan.responsibility.directory.branch;

import java.time.LocalDate;
import java.util.UUID;

/** @param version for If-Match */
public record PartyBranchView(
        UUID id,
        String bureau,
        String name,
        BranchKind kind,
        UUID parent,
        UUID unit,
        String unitName,
        UUID secretary,
        String secretaryName,
        LocalDate validFrom,
        LocalDate validTo,
        int version) {
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
