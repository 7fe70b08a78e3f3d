package org.qingyuan.cases.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.sql.Statement;

/** What the handling of leads asks of the copied directory. */
@ApplicationScoped
public class People {
    /** Of the bureau's directory, whoever serves on the day. */
    public record Officer(UUID id, String name, UUID unit, String unitName, String unitKind) {}

    public record UnitRef(UUID id, String name, String kind) {}

    private static final String OFFICER = """
            select p.id, p.name, p.unit, u.name as unit_name, u.kind as unit_kind
              from directory_person p left join directory_unit u on u.bureau = p.bureau and u.id = p.unit
             where p.bureau = :bureau and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
            """;

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    People(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    public Optional<Officer> officer(String bureau, UUID id) {
        return onDuty(bureau).add("and p.id = :id").with("id", id).first(entities, People::officer);
    }

    public List<Officer> named(String bureau, String name) {
        return onDuty(bureau).add("and p.name = :name").with("name", name).rows(entities, People::officer);
    }

    /** Everybody who serves in the bureau. */
    public List<Officer> serving(String bureau) {
        return onDuty(bureau).rows(entities, People::officer);
    }

    /** Those who serve in the bureau's discipline office. */
    public List<Officer> ofDisciplineOffice(String bureau) {
        return onDuty(bureau)
                .add("and u.kind = 'DISCIPLINE' order by p.name, p.id")
                .rows(entities, People::officer);
    }

    public Optional<UnitRef> unit(String bureau, UUID id) {
        return new Statement("select id, name, kind from directory_unit where bureau = :bureau and id = :id")
                .with("bureau", bureau)
                .with("id", id)
                .first(
                        entities,
                        row -> new UnitRef(
                                row.get("id", UUID.class),
                                row.get("name", String.class),
                                row.get("kind", String.class)));
    }

    /** Somebody of a bureau right below. */
    public Optional<Officer> officerBelow(String bureau, UUID id) {
        return bureausBelow(bureau).stream()
                .flatMap(below -> officer(below, id).stream())
                .findFirst();
    }

    public Optional<UnitRef> unitBelow(String bureau, UUID id) {
        return bureausBelow(bureau).stream()
                .flatMap(below -> unit(below, id).stream())
                .findFirst();
    }

    /** Who holds a post of one of these kinds. */
    public Set<UUID> holders(String bureau, Collection<String> postKinds) {
        LocalDate day = calendar.today();
        return new Statement("""
                select person from directory_post where bureau = :bureau and kind in (:kinds)
                   and valid_from <= :day and (valid_to is null or valid_to >= :day)
                """)
                        .with("bureau", bureau)
                        .with("kinds", postKinds)
                        .with("day", day)
                        .rows(entities, row -> row.get("person", UUID.class))
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** What those posts are called. */
    public Set<String> titles(String bureau, Collection<String> postKinds) {
        return new Statement("select distinct title from directory_post where bureau = :bureau and kind in (:kinds)")
                        .with("bureau", bureau)
                        .with("kinds", postKinds)
                        .rows(entities, row -> row.get("title", String.class))
                        .stream()
                        .collect(Collectors.toSet());
    }

    /** The bureau right above. */
    public Optional<String> superior(String bureau) {
        return new Statement("select parent from directory_bureau where code = :bureau and parent is not null")
                .with("bureau", bureau)
                .first(entities, row -> row.get("parent", String.class));
    }

    public List<String> bureausBelow(String bureau) {
        return new Statement("select code from directory_bureau where parent = :bureau")
                .with("bureau", bureau)
                .rows(entities, row -> row.get("code", String.class));
    }

    /** By id, in whatever bureau: those who act on a lead may be of the superior organ. */
    public PersonRef ref(UUID id) {
        return id == null
                ? null
                : new PersonRef(
                        id,
                        new Statement("select name from directory_person where id = :id")
                                .with("id", id)
                                .first(entities, row -> row.get("name", String.class))
                                .orElse(null));
    }

    private Statement onDuty(String bureau) {
        return new Statement(OFFICER).with("bureau", bureau).with("day", calendar.today());
    }

    private static Officer officer(Tuple row) {
        return new Officer(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("unit", UUID.class),
                row.get("unit_name", String.class),
                row.get("unit_kind", String.class));
    }
}
