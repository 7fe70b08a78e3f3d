package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.Settings;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/**
 * Finds whether a report concerns one of the organ's own heads, or somebody of the discipline office itself. Of the bureaus right below
 * nobody is either.
 */
@ApplicationScoped
public class SubjectFinder {
    /** @param officer null where the directory does not know the subject */
    public record Subject(People.Officer officer, boolean straightUp) {}

    /** What is said of the subject. */
    public record Said(String name, UUID person, boolean anotherPerson, UUID unit) {}

    private static final String DISCIPLINE_OFFICE = "DISCIPLINE";

    private final People people;

    SubjectFinder(People people) {
        this.people = people;
    }

    /**
     * @throws Problem 404 for a person or a unit that is not in the directory; 422 when only a name is given and a head, or somebody
     *     of the office, bears it
     */
    public Subject find(String bureau, Said said, Settings settings) {
        Set<UUID> heads = heads(bureau, settings);
        if (said.person() != null) {
            return people.officer(bureau, said.person())
                    .map(officer -> new Subject(officer, own(officer, heads)))
                    .or(() -> people.officerBelow(bureau, said.person()).map(officer -> new Subject(officer, false)))
                    .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        }
        List<People.Officer> alike = people.named(bureau, said.name().strip());
        if (!said.anotherPerson() && alike.stream().anyMatch(officer -> own(officer, heads))) {
            throw new Problem(LeadProblem.SUBJECT_MAY_BE_HEAD).withError("subjectPerson", "REQUIRED");
        }
        if (ofBelow(bureau, said.unit())
                && people.unitBelow(bureau, said.unit()).isEmpty()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return new Subject(null, ofColleagues(bureau, said.unit()));
    }

    private Set<UUID> heads(String bureau, Settings settings) {
        return settings.ownHeads().isEmpty() ? Set.of() : people.holders(bureau, settings.ownHeads());
    }

    /** Whether a lead is about one of the organ's own heads or somebody of the office. */
    boolean own(String bureau, LeadContent content, Settings settings) {
        return content.subjectPerson() == null
                ? ofColleagues(bureau, content.subjectUnit())
                : people.officer(bureau, content.subjectPerson())
                        .filter(officer -> own(officer, heads(bureau, settings)))
                        .isPresent();
    }

    /** Whether the unit is none of the bureau's: the lead came up from below. */
    boolean ofBelow(String bureau, UUID unit) {
        return unit != null && people.unit(bureau, unit).isEmpty();
    }

    /** Nobody handles what is said of his own head or of a colleague in the same office. */
    private static boolean own(People.Officer officer, Set<UUID> heads) {
        return heads.contains(officer.id()) || DISCIPLINE_OFFICE.equals(officer.unitKind());
    }

    /** Whether it is the unit of those who handle the bureau's leads. */
    boolean ofColleagues(String bureau, UUID unit) {
        return unit != null
                && people.unit(bureau, unit)
                        .filter(found -> DISCIPLINE_OFFICE.equals(found.kind()))
                        .isPresent();
    }

    public String unitName(String bureau, UUID unit) {
        return unit == null
                ? null
                : people.unit(bureau, unit)
                        .or(() -> people.unitBelow(bureau, unit))
                        .map(People.UnitRef::name)
                        .orElse(null);
    }
}
