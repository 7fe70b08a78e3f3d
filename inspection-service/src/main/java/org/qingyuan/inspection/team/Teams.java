package org.qingyuan.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.directory.Person;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 检查组 and 回避. A person of the object's own unit, or with a declared relation, is kept off; the database keeps it so. */
@ApplicationScoped
public class Teams {
    private final Rounds rounds;
    private final CopiedDirectory directory;
    private final EntityManager entities;
    private final Trail trail;

    Teams(Rounds rounds, CopiedDirectory directory, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.directory = directory;
        this.entities = entities;
        this.trail = trail;
    }

    List<TeamView> list(Caller caller, UUID round) {
        return list(rounds.own(caller, round));
    }

    List<TeamView> list(Round round) {
        return new Statement("select id, name, version from round_team where round = :round order by name")
                .with("round", round.id())
                .rows(
                        entities,
                        row -> new TeamView(
                                row.get("id", UUID.class),
                                row.get("name", String.class),
                                members(round, row.get("id", UUID.class)),
                                objects(row.get("id", UUID.class)),
                                row.get("version", Integer.class)));
    }

    private List<TeamView.TeamMember> members(Round round, UUID team) {
        return new Statement("""
                        select m.person, m.name, m.unit, m.leads,
                               array(select o.id from team_object x join round_object o on o.id = x.object
                                      where x.team = m.team
                                        and (o.owner_unit = coalesce(p.unit, m.unit) or o.person = m.person
                                             or exists (select from recusal r
                                                         where r.object = o.id and r.person = m.person
                                                           and r.withdrawn_at is null))
                                      order by o.ordinal) as kept_from
                          from team_member m
                          left join directory_person p on p.bureau = :bureau and p.id = m.person
                         where m.team = :team order by not m.leads, m.name
                        """)
                .with("bureau", round.bureau())
                .with("team", team)
                .rows(
                        entities,
                        row -> new TeamView.TeamMember(
                                row.get("person", UUID.class),
                                row.get("name", String.class),
                                row.get("unit", UUID.class),
                                row.get("leads", Boolean.class),
                                List.of((UUID[]) row.get("kept_from"))));
    }

    private List<UUID> objects(UUID team) {
        return new Statement("select object from team_object where team = :team order by object")
                .with("team", team)
                .rows(entities, row -> row.get("object", UUID.class));
    }

    /** @throws Problem 422 naming who is recused from what; 409 too late; 428 and 412 as for every change */
    @Transactional
    void save(Caller caller, UUID id, UUID team, String ifMatch, TeamRequest request) {
        Round round = lockOpen(caller, id);
        TeamView before = list(round).stream()
                .filter(one -> one.id().equals(team))
                .findFirst()
                .orElse(null);
        if (before == null) {
            new Statement("insert into round_team (id, round, name, version) values (:id, :round, :name, 0)")
                    .with("id", team)
                    .with("round", id)
                    .with("name", request.name().strip())
                    .run(entities);
        } else {
            IfMatch.check(ifMatch, before.version());
            new Statement("update round_team set name = :name, version = version + 1 where id = :id")
                    .with("id", team)
                    .with("name", request.name().strip())
                    .run(entities);
        }
        fill(caller, round, team, request);
        trail.record("team.save", "round", id, Map.of("team", team.toString()));
    }

    /**
     * One made by mistake. What its members found and rated stays, as when somebody leaves a team.
     *
     * @throws Problem 404; 409 too late; 428 and 412 as for every change
     */
    @Transactional
    void delete(Caller caller, UUID id, UUID team, String ifMatch) {
        TeamView before = list(lockOpen(caller, id)).stream()
                .filter(one -> one.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, before.version());
        empty(team);
        new Statement("delete from round_team where id = :id").with("id", team).run(entities);
        trail.record("team.delete", "round", id, Map.of("team", team.toString()));
    }

    private void empty(UUID team) {
        for (String part : List.of("team_member", "team_object")) {
            new Statement("delete from " + part + " where team = :team")
                    .with("team", team)
                    .run(entities);
        }
    }

    private void fill(Caller caller, Round round, UUID team, TeamRequest request) {
        empty(team);
        List<RoundObject> objects = request.objects().stream()
                .distinct()
                .map(object -> rounds.object(caller, round, object))
                .toList();
        objects.forEach(object -> taken(object).ifPresent(other -> {
            throw new Problem(InspectionProblem.TEAM_OBJECT_TAKEN, object.name(), other)
                    .withError("objects", "TEAM_OBJECT_TAKEN");
        }));
        for (TeamRequest.Member member : request.members()) {
            Person person = directory.person(round.bureau(), member.person()).orElseThrow(() -> new Problem(
                            InspectionProblem.TEAM_PERSON_UNKNOWN)
                    .withError("members", "TEAM_PERSON_UNKNOWN"));
            objects.stream()
                    .filter(object -> recused(person.id(), person.unit(), object))
                    .findFirst()
                    .ifPresent(object -> {
                        throw new Problem(InspectionProblem.RECUSAL_CONFLICT, person.name(), object.name())
                                .withError("members", "RECUSAL_CONFLICT");
                    });
            new Statement("""
                            insert into team_member (team, person, name, unit, leads)
                            values (:team, :person, :name, :unit, :leads)
                            """)
                    .with("team", team)
                    .with("person", person.id())
                    .with("name", person.name())
                    .with("unit", person.unit())
                    .with("leads", member.leads())
                    .run(entities);
        }
        objects.forEach(object -> new Statement("insert into team_object (team, object) values (:team, :object)")
                .with("team", team)
                .with("object", object.id())
                .run(entities));
    }

    /** The name of the team that inspects it. */
    private Optional<String> taken(RoundObject object) {
        return new Statement(
                        "select m.name from team_object t join round_team m on m.id = t.team where t.object = :object")
                .with("object", object.id())
                .first(entities, row -> row.get("name", String.class));
    }

    private boolean recused(UUID person, UUID unit, RoundObject object) {
        return object.ownerUnit().equals(unit) || rounds.recused(person, object);
    }

    List<RecusalView> recusals(Caller caller, UUID round) {
        return new Statement("""
                        select id, person, name, object, reason, declared_by, declared_at, withdrawn_why from recusal
                         where round = :round order by id
                        """).with("round", rounds.own(caller, round).id()).rows(entities, RecusalView::of);
    }

    /**
     * Whoever is on a team of that object leaves it: what he found stays, with his name.
     *
     * @throws Problem 403 of another person, by an inspector
     */
    @Transactional
    void declare(Caller caller, UUID id, RecusalRequest request) {
        Round round = lockUntil(RoundState.EXCHANGE, caller, id);
        RoundObject object = rounds.object(caller, round, request.object());
        if (!caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR)
                && !request.person().equals(caller.person())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Person person = directory
                .person(round.bureau(), request.person())
                .orElseThrow(() -> new Problem(InspectionProblem.TEAM_PERSON_UNKNOWN).withError("person", "UNKNOWN"));
        new Statement("""
                        delete from team_member m using team_object t
                         where t.team = m.team and t.object = :object and m.person = :person
                        """)
                .with("object", object.id())
                .with("person", person.id())
                .run(entities);
        new Statement("""
                        insert into recusal (id, round, person, name, object, reason, declared_by, declared_at)
                        values (:id, :round, :person, :name, :object, :reason, :by, :at)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", id)
                .with("person", person.id())
                .with("name", person.name())
                .with("object", object.id())
                .with("reason", request.reason().strip())
                .with("by", caller.account())
                .with("at", Instant.now())
                .run(entities);
        trail.record("team.recuse", "round", id, Map.of("object", object.id().toString()));
    }

    /** Declared of the wrong person, or about what is no relation: it stays on record and keeps nobody off any more. */
    @Transactional
    void withdraw(Caller caller, UUID id, UUID recusal, String reason) {
        Round round = lockUntil(RoundState.EXCHANGE, caller, id);
        RecusalView found = recusals(caller, id).stream()
                .filter(one -> one.id().equals(recusal))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (Rounds.owns(caller, rounds.object(caller, round, found.object()))
                || found.person().equals(caller.person())) {
            throw new Problem(InspectionProblem.RECUSED);
        }
        new Statement("""
                        update recusal set withdrawn_by = :by, withdrawn_at = :at, withdrawn_why = :why
                         where id = :id and withdrawn_at is null
                        """)
                .with("by", caller.account())
                .with("at", Instant.now())
                .with("why", reason.strip())
                .with("id", recusal)
                .runFresh(entities);
        trail.record(
                "team.recuse-withdraw",
                "round",
                id,
                Map.of("object", found.object().toString()));
    }

    /** Whether the caller inspects that object. @throws Problem 403 recused, or not on its team */
    public void requireInspector(Caller caller, RoundObject object) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        // Also of who is on the team: his unit may have become the owner of the object since.
        rounds.requireUnrelated(caller, object);
        Boolean on = new Statement("""
                        select exists (select from team_member m join team_object t on t.team = m.team
                                        where t.object = :object and m.person = :person) as member
                        """)
                .with("object", object.id())
                .with("person", caller.person())
                .rows(entities, row -> row.get("member", Boolean.class))
                .getFirst();
        if (!on) {
            throw new Problem(InspectionProblem.NOT_ON_TEAM);
        }
    }

    /** Also while it is scored: ratings and reasons are the team's, and somebody may fall ill. */
    private Round lockOpen(Caller caller, UUID id) {
        return lockUntil(RoundState.SCORING, caller, id);
    }

    private Round lockUntil(RoundState last, Caller caller, UUID id) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, EnumSet.range(RoundState.DRAFT, last).toArray(RoundState[]::new));
        return round;
    }
}
