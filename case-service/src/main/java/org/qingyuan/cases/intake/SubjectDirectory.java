package org.qingyuan.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.cases.people.People;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.Bureau;
import org.qingyuan.kit.directory.CopiedDirectory;

/** Whom a report may be about: the own bureau, and for the organ above those right below it, whose names then say so. */
@ApplicationScoped
public class SubjectDirectory {
    private final People people;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;

    SubjectDirectory(People people, CopiedDirectory directory, BusinessCalendar calendar) {
        this.people = people;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** By the whole name. */
    public List<SubjectView> people(Caller caller, String name) {
        return bureaus(caller)
                .flatMap(bureau -> people.named(bureau, name.strip()).stream()
                        .map(officer -> new SubjectView(
                                officer.id(),
                                officer.name(),
                                officer.unit(),
                                officer.unitName() == null ? null : prefix(caller, bureau) + officer.unitName())))
                .toList();
    }

    /** In the directory's order, the own ones first. */
    public List<NamedRef> units(Caller caller) {
        return bureaus(caller)
                .flatMap(bureau -> directory.units(bureau, calendar.today()).stream()
                        .map(unit -> new NamedRef(unit.id(), prefix(caller, bureau) + unit.name())))
                .toList();
    }

    private Stream<String> bureaus(Caller caller) {
        return Stream.concat(Stream.of(caller.bureau()), people.bureausBelow(caller.bureau()).stream());
    }

    private String prefix(Caller caller, String bureau) {
        return bureau.equals(caller.bureau())
                ? ""
                : directory.bureau(bureau).map(Bureau::name).orElse("");
    }
}
