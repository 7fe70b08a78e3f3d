package org.qingyuan.responsibility.directory.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.read.ObjectView;
import org.qingyuan.responsibility.directory.read.Reading;

/**
 * @param policeNumber 警号; null for those who may not see it
 * @param account user name; null for those who may not see it and where there is none
 * @param version for If-Match
 */
public record PersonView(
        UUID id,
        String bureau,
        @Nullable String policeNumber,
        String name,
        UUID unit,
        String unitName,
        @Nullable String account,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements ObjectView {
    public PersonView(Person person, String unitName) {
        this(
                person.id,
                person.bureau,
                person.policeNumber,
                person.name,
                person.unit,
                unitName,
                person.account,
                person.validFrom,
                person.validTo,
                person.version);
    }

    PersonView shownTo(Reading reading) {
        return reading.marks()
                ? this
                : new PersonView(id, bureau, null, name, unit, unitName, null, validFrom, validTo, version);
    }
}
