package org.qingyuan.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.Settings;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** Finds whether a report concerns one of the organ's own heads, or somebody of the discipline office itself. */
@ApplicationScoped
public class SubjectFinder {
    /** @param officer null where the directory does not know the subject */
    record Subject(People.Officer officer, boolean straightUp) {}

    private static final String DISCIPLINE_OFFICE = "DISCIPLINE";

    private final People people;

    SubjectFinder(People people) {
        this.people = people;
    }

    /**
     * @throws Problem 404 for a person or a unit that is not in the directory; 422 when only a name is given and a head, or somebody
     *     of the office, bears it
     */
    Subject find(String bureau, RegistrationRequest request, Settings settings) {
        Set<UUID> heads = settings.ownHeads().isEmpty() ? Set.of() : people.holders(bureau, settings.ownHeads());
        if (request.subjectPerson() != null) {
            People.Officer officer = people.officer(bureau, request.subjectPerson())
                    .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
            return new Subject(officer, own(officer, heads));
        }
        List<People.Officer> alike = people.named(bureau, request.subjectName().strip());
        if (!request.anotherPerson() && alike.stream().anyMatch(officer -> own(officer, heads))) {
            throw new Problem(IntakeProblem.SUBJECT_MAY_BE_HEAD).withError("subjectPerson", "REQUIRED");
        }
        return new Subject(null, request.subjectUnit() != null && isOffice(bureau, request.subjectUnit()));
    }

    /** Nobody handles what is said of his own head or of a colleague in the same office. */
    private static boolean own(People.Officer officer, Set<UUID> heads) {
        return heads.contains(officer.id()) || DISCIPLINE_OFFICE.equals(officer.unitKind());
    }

    private boolean isOffice(String bureau, UUID unit) {
        return DISCIPLINE_OFFICE.equals(people.unit(bureau, unit)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND))
                .kind());
    }

    String unitName(String bureau, UUID unit) {
        return unit == null
                ? null
                : people.unit(bureau, unit).map(People.UnitRef::name).orElse(null);
    }
}
