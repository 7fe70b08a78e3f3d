package org.qingyuan.responsibility.directory.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/**
 * @param policeNumber 警号, unique in the bureau for good
 * @param unit where the person serves now, or served last
 * @param account user name at the identity provider, if there is one
 */
public record PersonBody(
        @NotNull UUID id,
        @NotNull String bureau,
        @NotNull @Pattern(regexp = "[0-9A-Za-z]{4,20}") String policeNumber,
        @NotBlank @Size(max = 60) String name,
        @NotNull UUID unit,
        @Size(min = 1, max = 100) String account,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements DirectoryBody {
    @Override
    public ObjectKind objectKind() {
        return ObjectKind.PERSON;
    }

    @Override
    public String objectId() {
        return id.toString();
    }
}
