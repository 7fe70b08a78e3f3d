package org.qingyuan.responsibility.directory.person;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.unit.UnitSection;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;
import org.qingyuan.responsibility.directory.write.Section;

@Singleton
public class PersonSection extends Section<Person, PersonBody> {
    private record Mark(String bureau, String text) {}

    public PersonSection(EntityManager em) {
        super(em, ObjectKind.PERSON, Person.class, Person::new);
    }

    public static Optional<PersonBody> find(DirectoryState state, String bureau, UUID id) {
        return state.find(PersonBody.class, ObjectKind.PERSON, bureau, id);
    }

    @Override
    public void check(DirectoryState after, Findings findings) {
        for (PersonBody person : after.all(PersonBody.class)) {
            UnitSection.find(after, person.bureau(), person.unit())
                    .ifPresentOrElse(
                            unit -> findings.closedBefore(person, person.name(), "unit", unit, unit.name()),
                            () -> findings.add(person, "unit", DirectoryProblem.UNKNOWN_UNIT, person.unit()));
        }
        unique(after, findings, "policeNumber", PersonBody::policeNumber, DirectoryProblem.POLICE_NUMBER_TAKEN);
        unique(after, findings, "account", PersonBody::account, DirectoryProblem.ACCOUNT_TAKEN);
    }

    private static void unique(
            DirectoryState after,
            Findings findings,
            String field,
            Function<PersonBody, String> mark,
            DirectoryProblem code) {
        Map<Mark, PersonBody> owners = new HashMap<>();
        for (PersonBody person : after.all(PersonBody.class)) {
            String text = mark.apply(person);
            PersonBody other = text == null ? null : owners.putIfAbsent(new Mark(person.bureau(), text), person);
            if (other != null) {
                boolean mine = findings.concerns(person);
                findings.add(mine ? person : other, field, code, text, mine ? other.name() : person.name());
            }
        }
    }
}
