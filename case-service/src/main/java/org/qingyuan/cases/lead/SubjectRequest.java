package org.qingyuan.cases.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * Whom a lead is about, as it is put right: all of it, as a registration says it.
 *
 * @param subjectPerson in the directory; null where not known
 * @param anotherPerson said after a warning that the name is that of a head: it is somebody else
 * @param named others of the directory whom the report names
 */
public record SubjectRequest(
        @NotBlank @Size(max = 60) String subjectName,
        @Nullable UUID subjectPerson,
        boolean anotherPerson,
        @Nullable UUID subjectUnit,
        @Nullable @Size(max = 60) String subjectPost,
        @NotNull SubjectRank subjectRank,
        @NotNull MatterKind matterKind,
        @NotNull @Size(max = 20) List<@NotNull UUID> named) {

    SubjectFinder.Said said() {
        return new SubjectFinder.Said(subjectName, subjectPerson, anotherPerson, subjectUnit);
    }
}
