package org.qingyuan.testkit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The fixture bureau, {@code samples/bureau.json}, as records. */
public final class Fixture {
    @JsonIgnoreProperties("note")
    public record Directory(
            List<Bureau> bureaus,
            List<Unit> units,
            List<UnitGroup> unitGroups,
            List<Person> people,
            List<Post> posts,
            List<LeaderInCharge> leadersInCharge,
            List<PartyBranch> partyBranches,
            List<Account> accounts) {}

    public record Bureau(String code, String name, String shortName, String parent) {}

    public record Unit(
            UUID id,
            String bureau,
            String name,
            String kind,
            UUID parent,
            int ordinal,
            List<String> aliases,
            String validFrom) {}

    public record UnitGroup(UUID id, String bureau, String name, List<String> kinds) {}

    public record Person(
            UUID id, String bureau, String policeNumber, String name, UUID unit, String validFrom, String account) {}

    public record Post(
            UUID id,
            String bureau,
            UUID unit,
            UUID person,
            String title,
            String kind,
            boolean economicResponsibility,
            String validFrom) {}

    public record LeaderInCharge(UUID id, String bureau, UUID unit, UUID leader, String validFrom) {}

    public record PartyBranch(
            UUID id,
            String bureau,
            String name,
            String kind,
            UUID parent,
            UUID unit,
            UUID secretary,
            String validFrom) {}

    public record Account(
            String username, String label, List<String> roles, String bureau, UUID unit, UUID person, String name) {}

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Directory BUREAU = read();

    private Fixture() {}

    public static Directory bureau() {
        return BUREAU;
    }

    /** The unit of that name or alias, in any of the two bureaus. */
    public static UUID unit(String name) {
        return one(
                        BUREAU.units(),
                        unit -> unit.name().equals(name) || unit.aliases().contains(name),
                        name)
                .id();
    }

    public static Person person(String name) {
        return one(BUREAU.people(), person -> person.name().equals(name), name);
    }

    public static Account account(String username) {
        return one(BUREAU.accounts(), account -> account.username().equals(username), username);
    }

    private static <T> T one(List<T> all, Predicate<T> wanted, String name) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The fixture has no " + name));
    }

    private static Directory read() {
        try (InputStream in = Fixture.class.getResourceAsStream("/bureau.json")) {
            return MAPPER.readValue(in, Directory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
