package org.qingyuan.cases.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.lead.LeadSource;
import org.qingyuan.cases.lead.Naming;
import org.qingyuan.cases.lead.SubjectFinder;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;
import org.qingyuan.cases.vault.Reporter;

/**
 * A report as the desk registers it.
 *
 * @param verified whether name and contact of the reporter were verified
 * @param subjectPerson in the directory; null where not known
 * @param anotherPerson said after a warning that the name is that of a head: it is somebody else
 * @param named others of the directory whom the report names
 * @param summary what handlers will work with; may wait until acceptance
 * @param superiorDue the superior's own deadline, for what he assigned
 */
public record RegistrationRequest(
        @NotNull LeadSource source,
        @NotNull LocalDate receivedOn,
        boolean repeated,
        @NotNull Naming naming,
        boolean verified,
        @NotNull @Valid Reporter reporter,
        @NotNull SubjectRank subjectRank,
        @NotNull MatterKind matterKind,
        @NotBlank @Size(max = 60) String subjectName,
        @Nullable UUID subjectPerson,
        boolean anotherPerson,
        @Nullable UUID subjectUnit,
        @Nullable @Size(max = 60) String subjectPost,
        @NotNull @Size(max = 20) List<@NotNull UUID> named,
        @NotBlank @Size(max = 200) String matter,
        @NotNull @Size(max = 5000) String summary,
        @Nullable @Size(max = 60) String outsideSystem,
        @Nullable @Size(max = 60) String outsideNumber,
        @Nullable LocalDate superiorDue) {

    SubjectFinder.Said subject() {
        return new SubjectFinder.Said(subjectName, subjectPerson, anotherPerson, subjectUnit);
    }

    /** With the number under which an outside system knows it. */
    public RegistrationRequest from(String system, String number) {
        return new RegistrationRequest(
                source,
                receivedOn,
                repeated,
                naming,
                verified,
                reporter,
                subjectRank,
                matterKind,
                subjectName,
                subjectPerson,
                anotherPerson,
                subjectUnit,
                subjectPost,
                named,
                matter,
                summary,
                system,
                number,
                superiorDue);
    }
}
