package org.qingyuan.responsibility.directory.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** @param economicResponsibility whether the holder is audited (item 3.5) */
public record PostBody(
        @NotNull UUID id,
        @NotNull String bureau,
        @NotNull UUID unit,
        @NotNull UUID person,
        @NotBlank @Size(max = 60) String title,
        @NotNull PostKind kind,
        boolean economicResponsibility,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements DirectoryBody {
    @Override
    public ObjectKind objectKind() {
        return ObjectKind.POST;
    }

    @Override
    public String objectId() {
        return id.toString();
    }
}
