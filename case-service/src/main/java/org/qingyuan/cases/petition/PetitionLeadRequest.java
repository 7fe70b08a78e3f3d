package org.qingyuan.cases.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * What the desk adds when a petition becomes a lead. Reporter, day and originals come from the petition.
 *
 * @param verified whether name and contact of the citizen were verified
 * @param subjectPerson in the directory; null where not known
 * @param anotherPerson said after a warning that the name is that of a head: it is somebody else
 * @param named others of the directory whom it names
 * @param summary what handlers will work with; must not name the citizen
 */
public record PetitionLeadRequest(
        boolean verified,
        @NotNull SubjectRank subjectRank,
        @NotNull MatterKind matterKind,
        @NotBlank @Size(max = 60) String subjectName,
        @Nullable UUID subjectPerson,
        boolean anotherPerson,
        @Nullable UUID subjectUnit,
        @Nullable @Size(max = 60) String subjectPost,
        @Nullable @Size(max = 20) List<@NotNull UUID> named,
        @NotBlank @Size(max = 200) String matter,
        @NotNull @Size(max = 5000) String summary) {

    public PetitionLeadRequest {
        named = named == null ? List.of() : named;
    }
}
