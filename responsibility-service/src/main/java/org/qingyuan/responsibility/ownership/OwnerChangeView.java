package org.qingyuan.responsibility.ownership;

import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.obligation.OwnerKind;

/**
 * An owner that came or went since publishing, with what that means from a day on.
 *
 * @param declined whether a person said before that it shall stay as it is
 * @param obligations how many begin (JOINS), close (LEAVES) or pass on (REGROUPS)
 */
public record OwnerChangeView(
        OwnerChangeKind change,
        OwnerKind ownerKind,
        NamedRef owner,
        boolean declined,
        long obligations,
        List<OwnedDuty> duties) {

    /** @param units that would record for it, the one that keeps the ledger first */
    public record OwnedDuty(UUID duty, UUID row, String clause, long obligations, List<NamedRef> units) {}
}
