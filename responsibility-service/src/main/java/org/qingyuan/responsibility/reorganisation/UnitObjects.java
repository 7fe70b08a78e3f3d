package org.qingyuan.responsibility.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.branch.PartyBranchBody;
import org.qingyuan.responsibility.directory.charge.LeaderInChargeBody;
import org.qingyuan.responsibility.directory.group.UnitGroupBody;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.Stored;
import org.qingyuan.responsibility.directory.person.PersonBody;
import org.qingyuan.responsibility.directory.post.PostBody;
import org.qingyuan.responsibility.directory.unit.UnitBody;

/** What of the directory hangs on a unit, and what it becomes when the unit ends. */
@ApplicationScoped
class UnitObjects {
    private final EntityManager entities;

    UnitObjects(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Problem 404 when the bureau has no such unit */
    UnitBody unit(String bureau, UUID id) {
        return this.<UnitBody>bodies("Unit", "o.id = :unit", bureau, id, null).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    List<PersonBody> people(String bureau, UUID unit) {
        return bodies("Person", "o.unit = :unit", bureau, unit, null);
    }

    List<PostBody> posts(String bureau, UUID unit, LocalDate on) {
        return bodies("Post", "o.unit = :unit and (o.validTo is null or o.validTo >= :on)", bureau, unit, on);
    }

    List<LeaderInChargeBody> leaders(String bureau, UUID unit, LocalDate on) {
        return bodies("LeaderInCharge", "o.unit = :unit and (o.validTo is null or o.validTo >= :on)", bureau, unit, on);
    }

    List<PartyBranchBody> branches(String bureau, UUID unit, LocalDate on) {
        return bodies("PartyBranch", "o.unit = :unit and (o.validTo is null or o.validTo >= :on)", bureau, unit, on);
    }

    /**
     * The unit ends the day before; people and branches pass on, posts and leaders in charge end with it; one that begins on the
     * day or later was meant for who follows. Groups that list it list all that came of it.
     */
    List<DirectoryBody> ended(UnitBody unit, UUID successor, List<UUID> parts, LocalDate on) {
        LocalDate last = on.minusDays(1);
        List<DirectoryBody> changed = new ArrayList<>();
        changed.add(new UnitBody(
                unit.id(),
                unit.bureau(),
                unit.name(),
                unit.kind(),
                unit.parent(),
                unit.ordinal(),
                unit.aliases(),
                unit.validFrom(),
                last));
        people(unit.bureau(), unit.id())
                .forEach(p -> changed.add(new PersonBody(
                        p.id(),
                        p.bureau(),
                        p.policeNumber(),
                        p.name(),
                        successor,
                        p.account(),
                        p.validFrom(),
                        p.validTo())));
        posts(unit.bureau(), unit.id(), on)
                .forEach(p -> changed.add(new PostBody(
                        p.id(),
                        p.bureau(),
                        p.validFrom().isBefore(on) ? p.unit() : successor,
                        p.person(),
                        p.title(),
                        p.kind(),
                        p.economicResponsibility(),
                        p.validFrom(),
                        p.validFrom().isBefore(on) ? last : p.validTo())));
        leaders(unit.bureau(), unit.id(), on)
                .forEach(l -> changed.add(new LeaderInChargeBody(
                        l.id(),
                        l.bureau(),
                        l.validFrom().isBefore(on) ? l.unit() : successor,
                        l.leader(),
                        l.validFrom(),
                        l.validFrom().isBefore(on) ? last : l.validTo())));
        branches(unit.bureau(), unit.id(), on)
                .forEach(b -> changed.add(new PartyBranchBody(
                        b.id(),
                        b.bureau(),
                        b.name(),
                        b.kind(),
                        b.parent(),
                        successor,
                        b.secretary(),
                        b.validFrom(),
                        b.validTo())));
        Set<UUID> heirs = new LinkedHashSet<>(List.of(successor));
        heirs.addAll(parts);
        this.<UnitGroupBody>bodies("UnitGroup", ":unit member of o.units", unit.bureau(), unit.id(), null).stream()
                .filter(group -> !group.units().containsAll(heirs))
                .forEach(group -> changed.add(with(group, heirs)));
        return changed;
    }

    private static UnitGroupBody with(UnitGroupBody group, Set<UUID> heirs) {
        Set<UUID> units = new LinkedHashSet<>(group.units());
        units.addAll(heirs);
        return new UnitGroupBody(
                group.id(), group.bureau(), group.name(), group.kinds(), List.copyOf(units), group.validTo());
    }

    @SuppressWarnings("unchecked") // each entity gives the body of its own kind
    private <B extends DirectoryBody> List<B> bodies(
            String entity, String where, String bureau, UUID unit, LocalDate on) {
        var query = entities.createQuery("from " + entity + " o where o.bureau = :bureau and " + where)
                .setParameter("bureau", bureau)
                .setParameter("unit", unit);
        if (on != null) {
            query.setParameter("on", on);
        }
        return query.getResultList().stream()
                .map(o -> (B) ((Stored<?>) o).body())
                .toList();
    }
}
