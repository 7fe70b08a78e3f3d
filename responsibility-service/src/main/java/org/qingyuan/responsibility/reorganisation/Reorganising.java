package org.qingyuan.responsibility.reorganisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.unit.UnitBody;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;
import org.qingyuan.responsibility.ownership.OwnerProposals;

/** 机构改革: the directory and what is owed change together, or not at all. Previewed by doing it and taking it back. */
@ApplicationScoped
public class Reorganising {
    private static final int TIMEOUT_SECONDS = 300;

    private final UnitObjects objects;
    private final DirectoryWriter writer;
    private final BusinessCalendar calendar;
    private final OwnerProposals proposals;
    private final EntityManager entities;
    private final Trail trail;

    Reorganising(
            UnitObjects objects,
            DirectoryWriter writer,
            BusinessCalendar calendar,
            OwnerProposals proposals,
            EntityManager entities,
            Trail trail) {
        this.objects = objects;
        this.writer = writer;
        this.calendar = calendar;
        this.proposals = proposals;
        this.entities = entities;
        this.trail = trail;
    }

    public ReorganisationEffect preview(Caller caller, UUID unit, ReorganisationRequest request) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TIMEOUT_SECONDS));
        try {
            return apply(caller, objects.unit(caller.bureau(), unit), request);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** @throws Problem 422 for a day ahead or a successor that does not hold on that day; the directory's own rules besides */
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    @Transactional
    public ReorganisationEffect carryOut(Caller caller, UUID id, String ifMatch, ReorganisationRequest request) {
        UnitBody unit = objects.unit(caller.bureau(), id);
        IfMatch.check(ifMatch, version(caller, id));
        ReorganisationEffect effect = apply(caller, unit, request);
        entities.createNativeQuery("""
                        insert into reorganisation (id, bureau, unit, kind, effective_on, old_name, new_name, successor, parts,
                                                    basis, taken_over, closed, decided_by, decided_at)
                        values (:id, :bureau, :unit, :kind, :on, :oldName, cast(:newName as text), cast(:successor as uuid),
                                :parts, :basis, :takenOver, :closed, cast(:person as uuid), :at)
                        """)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("bureau", caller.bureau())
                .setParameter("unit", id)
                .setParameter("kind", request.kind().name())
                .setParameter("on", request.on())
                .setParameter("oldName", unit.name())
                .setParameter("newName", request.newName())
                .setParameter("successor", text(request.successor()))
                .setParameter("parts", request.parts().toArray(UUID[]::new))
                .setParameter("basis", request.basis())
                .setParameter("takenOver", (int) effect.takenOver())
                .setParameter("closed", (int) effect.closed())
                .setParameter("person", text(caller.person()))
                .setParameter("at", Instant.now())
                .executeUpdate();
        trail.record("directory.reorganise", "UNIT", id);
        return effect;
    }

    /** All of the bureau, newest first. */
    public List<ReorganisationView> list(Caller caller) {
        Map<UUID, List<OwnerProposals.UnitProposal>> byPlan = new HashMap<>();
        return QuarkusTransaction.requiringNew().call(() -> rows(caller)).stream()
                .map(row -> ReorganisationView.of(row, undecidedIn(caller, row, byPlan)))
                .toList();
    }

    /** Plans that name a part of a split unit among the proposals, and nobody has decided on it since. */
    private List<UUID> undecidedIn(Caller caller, Tuple row, Map<UUID, List<OwnerProposals.UnitProposal>> byPlan) {
        Set<UUID> parts = Set.of(row.get("parts", UUID[].class));
        Instant since = row.get("decided_at", Instant.class);
        return Arrays.stream(row.get("plans", UUID[].class))
                .filter(plan -> byPlan.computeIfAbsent(plan, id -> proposals.of(caller, id)).stream()
                        .anyMatch(proposal ->
                                proposal.openSince(since) && !Collections.disjoint(proposal.units(), parts)))
                .toList();
    }

    private List<Tuple> rows(Caller caller) {
        return new Sql("""
                        select r.id, r.unit, u.name as unit_name, r.kind, r.effective_on, r.old_name, r.new_name, r.successor,
                               s.name as successor_name, r.basis, r.taken_over, r.closed, r.decided_at,
                               array(select distinct part from unnest(r.parts) as part) as parts,
                               array(select p.id from plan p
                                      where r.kind = 'SPLIT' and r.parts <> '{}'
                                        and p.bureau = r.bureau and p.state = 'IN_FORCE'
                                        and (p.replaced_by is null or p.valid_to >= cast(:today as date))
                                        and exists (select from obligation_change c
                                                     where c.plan = p.id and c.act = 'TAKEN_OVER' and c.unit_before = r.unit))
                                   as plans
                          from reorganisation r
                          join unit u on u.bureau = r.bureau and u.id = r.unit
                          left join unit s on s.bureau = r.bureau and s.id = r.successor
                         where r.bureau = :bureau
                         order by r.id desc limit 200
                        """)
                .with("bureau", caller.bureau())
                .with("today", calendar.today())
                .rows(entities);
    }

    private ReorganisationEffect apply(Caller caller, UnitBody unit, ReorganisationRequest request) {
        if (request.on().isAfter(calendar.today()) || !request.on().isAfter(unit.validFrom())) {
            throw new Problem(
                    ResponsibilityProblem.REVISION_DAY, unit.validFrom().plusDays(1), calendar.today());
        }
        if (request.kind() == ReorganisationKind.RENAME) {
            writer.write(List.of(renamed(unit, request.newName())));
            return ReorganisationEffect.NONE;
        }
        for (UUID other : others(request)) {
            UnitBody part = objects.unit(caller.bureau(), other);
            boolean holds = !part.validFrom().isAfter(request.on())
                    && (part.validTo() == null || !part.validTo().isBefore(request.on()));
            if (other.equals(unit.id()) || !holds) {
                throw new Problem(ResponsibilityProblem.SUCCESSOR_NOT_POSSIBLE, part.name());
            }
        }
        long people = objects.people(unit.bureau(), unit.id()).size();
        long posts = objects.posts(unit.bureau(), unit.id(), request.on()).size();
        long leaders = objects.leaders(unit.bureau(), unit.id(), request.on()).size();
        long branches = objects.branches(unit.bureau(), unit.id(), request.on()).size();
        writer.write(objects.ended(unit, request.successor(), request.parts(), request.on()));
        Change change = new Change(entities, caller, unit, request);
        TakeOver taken = takeOver(change, unit);
        int registerEntries = change.units(HandOverSql.REGISTERS);
        change.units(HandOverSql.PARTNERS);
        change.units(HandOverSql.EMPTY_LINES);
        return new ReorganisationEffect(
                people,
                posts,
                leaders,
                branches,
                taken.over(),
                taken.closed(),
                taken.records(),
                registerEntries,
                change.units(HandOverSql.RELIEFS),
                change.units(HandOverSql.MEETINGS) + change.units(HandOverSql.LINES),
                change.units(HandOverSql.KEEPERS),
                change.units(HandOverSql.SUBTASKS));
    }

    private static List<UUID> others(ReorganisationRequest request) {
        List<UUID> others = new ArrayList<>(request.parts());
        others.add(request.successor());
        return others;
    }

    /** A table of before still names the unit by its old name. */
    private static UnitBody renamed(UnitBody unit, String name) {
        List<String> aliases = new ArrayList<>(unit.aliases());
        aliases.remove(name);
        aliases.add(unit.name());
        return new UnitBody(
                unit.id(),
                unit.bureau(),
                name,
                unit.kind(),
                unit.parent(),
                unit.ordinal(),
                aliases,
                unit.validFrom(),
                unit.validTo());
    }

    private record TakeOver(int over, int closed, int records) {}

    private static TakeOver takeOver(Change change, UnitBody unit) {
        change.dated(TakeOverSql.CREDIT);
        change.units(TakeOverSql.RECORDS_OF_DOUBLE);
        int closed = change.logged(TakeOverSql.CLOSE_DOUBLE, unit.name());
        change.dated(TakeOverSql.PARTIES);
        change.units(TakeOverSql.UNITS);
        change.units(TakeOverSql.OTHER_PARTIES);
        int over = change.logged(TakeOverSql.TAKE_OVER, null);
        change.ended(TakeOverSql.OLD_PARTIES_END);
        int records = change.units(TakeOverSql.RECORDS);
        change.units(TakeOverSql.ACCEPTING);
        return new TakeOver(over, closed, records);
    }

    private int version(Caller caller, UUID unit) {
        return (int) entities.createNativeQuery(
                        "select version from unit where bureau = :bureau and id = :id", Integer.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("id", unit)
                .getSingleResult();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
