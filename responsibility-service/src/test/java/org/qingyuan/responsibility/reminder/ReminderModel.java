package org.qingyuan.responsibility.reminder;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.qingyuan.testkit.Fixture;

/** What ought to be recorded, worked out one obligation after the other from the rule and the fixture bureau. */
final class ReminderModel {
    private static final List<Integer> LEADS = List.of(30, 7, 1, -1);
    private static final int HEAD = -3;
    private static final int DISCIPLINE = -10;

    record Key(UUID obligation, UUID recipient, LocalDate due, int daysBefore) {}

    record Owed(UUID id, String ownerKind, UUID owner, UUID unit, Set<UUID> units, LocalDate starts, LocalDate due) {}

    private final LocalDate published;
    private final Set<Key> recorded = new HashSet<>();

    ReminderModel(LocalDate published) {
        this.published = published;
    }

    /** The set after one more day on which the service ran. */
    Set<Key> ran(LocalDate day, List<Owed> open) {
        for (Owed owed : open) {
            LocalDate born = owed.starts().isAfter(published) ? owed.starts() : published;
            if (born.isAfter(day)) {
                continue;
            }
            LEADS.stream()
                    .filter(lead -> !owed.due().minusDays(lead).isAfter(day))
                    .min(Integer::compare)
                    .ifPresent(lead -> tell(owed, lead, owners(owed)));
            if (!owed.due().minusDays(HEAD).isAfter(day)) {
                tell(owed, HEAD, people(person -> owed.units().contains(person.unit()) && heads(person)));
            }
            if (!owed.due().minusDays(DISCIPLINE).isAfter(day)) {
                tell(owed, DISCIPLINE, discipline(owed));
            }
        }
        return Set.copyOf(recorded);
    }

    private void tell(Owed owed, int lead, List<Fixture.Person> people) {
        people.forEach(person -> recorded.add(new Key(owed.id(), person.id(), owed.due(), lead)));
    }

    private static List<Fixture.Person> owners(Owed owed) {
        List<Fixture.Person> told =
                new ArrayList<>(people(person -> owed.units().contains(person.unit())
                        && (!heads(person)
                                || people(other -> other.unit().equals(person.unit()) && !heads(other))
                                        .isEmpty())));
        Fixture.bureau().posts().stream()
                .filter(post -> owed.ownerKind().equals("POST") && post.id().equals(owed.owner()))
                .forEach(post -> told.addAll(people(person -> person.id().equals(post.person()))));
        Fixture.bureau().partyBranches().stream()
                .filter(branch ->
                        owed.ownerKind().equals("BRANCH") && branch.id().equals(owed.owner()))
                .forEach(branch -> told.addAll(people(person -> person.id().equals(branch.secretary()))));
        return told;
    }

    private static List<Fixture.Person> discipline(Owed owed) {
        UUID office = Fixture.unit("纪委");
        if (!owed.unit().equals(office)) {
            return people(person -> person.unit().equals(office));
        }
        return Fixture.bureau().leadersInCharge().stream()
                .filter(charge -> charge.unit().equals(office))
                .flatMap(charge -> people(person -> person.id().equals(charge.leader())).stream())
                .toList();
    }

    /** People of the bureau who have an account; no post of the fixture is a case handler's. */
    private static List<Fixture.Person> people(Predicate<Fixture.Person> which) {
        return Fixture.bureau().people().stream()
                .filter(person -> person.bureau().equals("jintan") && person.account() != null && which.test(person))
                .toList();
    }

    private static boolean heads(Fixture.Person person) {
        return Fixture.bureau().posts().stream()
                .anyMatch(post -> post.person().equals(person.id())
                        && post.unit().equals(person.unit())
                        && Set.of("CHIEF", "COMMISSAR", "DISCIPLINE_SECRETARY", "HEAD")
                                .contains(post.kind()));
    }

    /** Obligations of a plan that ask for something on the day, by the state that people see. */
    static List<Owed> open(DataSource database, UUID plan, LocalDate day) throws SQLException {
        String sql = """
                select p.id, p.owner_kind, p.owner, p.unit, p.starts, p.due,
                       (select array_agg(u.unit) from obligation_unit u where u.obligation = p.id) as units
                  from obligation_progress p
                 where p.plan = '%s' and obligation_state(p, date '%s') in ('NOT_STARTED', 'IN_PROGRESS', 'OVERDUE')
                """.formatted(plan, day);
        List<Owed> open = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                open.add(new Owed(
                        rows.getObject("id", UUID.class),
                        rows.getString("owner_kind"),
                        rows.getObject("owner", UUID.class),
                        rows.getObject("unit", UUID.class),
                        Set.of((UUID[]) rows.getArray("units").getArray()),
                        rows.getObject("starts", LocalDate.class),
                        rows.getObject("due", LocalDate.class)));
            }
        }
        return open;
    }

    static Set<Key> stored(DataSource database, UUID plan) throws SQLException {
        Set<Key> stored = new HashSet<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select obligation, recipient, due, days_before from reminder where plan = '"
                                + plan + "'")) {
            while (rows.next()) {
                boolean first = stored.add(new Key(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, LocalDate.class),
                        rows.getInt(4)));
                if (!first) {
                    throw new AssertionError("twice");
                }
            }
        }
        return stored;
    }
}
