package org.qingyuan.responsibility.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.qingyuan.responsibility.directory.branch.PartyBranchBody;
import org.qingyuan.responsibility.directory.bureau.BureauBody;
import org.qingyuan.responsibility.directory.charge.LeaderInChargeBody;
import org.qingyuan.responsibility.directory.group.UnitGroupBody;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.person.PersonBody;
import org.qingyuan.responsibility.directory.post.PostBody;
import org.qingyuan.responsibility.directory.unit.UnitBody;

/** A directory, or any part of one; a section left out holds nothing. */
public record DirectorySections(
        List<@Valid @NotNull BureauBody> bureaus,
        List<@Valid @NotNull UnitBody> units,
        List<@Valid @NotNull UnitGroupBody> unitGroups,
        List<@Valid @NotNull PersonBody> people,
        List<@Valid @NotNull PostBody> posts,
        List<@Valid @NotNull LeaderInChargeBody> leadersInCharge,
        List<@Valid @NotNull PartyBranchBody> partyBranches) {
    /** Everything in it, section by section. */
    public List<DirectoryBody> bodies() {
        return Stream.<List<? extends DirectoryBody>>of(
                        orEmpty(bureaus),
                        orEmpty(units),
                        orEmpty(unitGroups),
                        orEmpty(people),
                        orEmpty(posts),
                        orEmpty(leadersInCharge),
                        orEmpty(partyBranches))
                .<DirectoryBody>flatMap(List::stream)
                .toList();
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
