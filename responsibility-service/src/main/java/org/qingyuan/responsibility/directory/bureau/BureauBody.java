package org.qingyuan.responsibility.directory.bureau;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/**
 * @param code the code in access tokens, for good
 * @param shortName how documents name the bureau, such as 市局
 * @param parent code of the superior bureau
 */
public record BureauBody(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 40) String shortName,
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String parent)
        implements DirectoryBody {
    @Override
    public ObjectKind objectKind() {
        return ObjectKind.BUREAU;
    }

    @Override
    public String bureau() {
        return code;
    }

    @Override
    public String objectId() {
        return code;
    }
}
