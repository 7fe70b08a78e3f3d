package org.qingyuan.responsibility.directory.branch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/**
 * @param parent the general branch above a branch
 * @param unit the unit that the branch sits in, if in one
 * @param secretary 书记, a person
 */
public record PartyBranchBody(
        @NotNull UUID id,
        @NotNull String bureau,
        @NotBlank @Size(max = 100) String name,
        @NotNull BranchKind kind,
        UUID parent,
        UUID unit,
        UUID secretary,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements DirectoryBody {
    @Override
    public ObjectKind objectKind() {
        return ObjectKind.PARTY_BRANCH;
    }

    @Override
    public String objectId() {
        return id.toString();
    }
}
