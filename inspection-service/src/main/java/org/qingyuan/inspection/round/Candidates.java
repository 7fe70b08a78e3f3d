package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.ObjectKind;

/**
 * Who can take part, by the copy of the directory as of the round's day. A leader answers for the units in his charge, a branch
 * secretary for the unit of the branch; what they are themselves is handed in by the unit they serve in.
 */
@ApplicationScoped
public class Candidates {
    private static final String OF_BUREAU = """
            select 'UNIT' as kind, cast(u.id as text) as ref, cast(null as uuid) as person, u.name, u.bureau as fact_bureau, array[u.id] as fact_units,
                   u.bureau as owner_bureau, u.id as owner_unit, u.ordinal as n
              from directory_unit u
             where u.bureau = :bureau and u.kind <> 'LEADERSHIP'
               and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
            union all
            select 'LEADER', cast(p.id as text), p.id, p.name || '（' || string_agg(distinct t.title, '、') || '）', p.bureau,
                   coalesce((select array_agg(distinct c.unit) from directory_leader_in_charge c
                              where c.bureau = p.bureau and c.leader = p.id
                                and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)), array[p.unit]),
                   p.bureau, p.unit, 1000 + cast(min(array_position(
                       array['CHIEF', 'COMMISSAR', 'DISCIPLINE_SECRETARY', 'DEPUTY_CHIEF'], t.kind)) as int)
              from directory_person p
              join directory_post t on t.bureau = p.bureau and t.person = p.id
             where p.bureau = :bureau and t.kind in ('CHIEF', 'COMMISSAR', 'DISCIPLINE_SECRETARY', 'DEPUTY_CHIEF')
               and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)
             group by p.id, p.name, p.bureau, p.unit
            union all
            select 'BRANCH_SECRETARY', cast(b.id as text), p.id, p.name || '（' || b.name || '）', b.bureau,
                   array[coalesce(b.unit, p.unit)], b.bureau, p.unit, 2000
              from directory_party_branch b
              join directory_person p on p.bureau = b.bureau and p.id = b.secretary
             where b.bureau = :bureau and b.kind = 'BRANCH'
               and b.valid_from <= :day and (b.valid_to is null or b.valid_to >= :day)
            """;

    /** The 纪委 of a bureau hands in for the bureau as a whole. */
    private static final String BELOW = """
            select 'UNIT' as kind, b.code as ref, cast(null as uuid) as person, b.name, b.code as fact_bureau, cast('{}' as uuid[]) as fact_units,
                   b.code as owner_bureau, u.id as owner_unit, 0 as n
              from directory_bureau b
              join lateral (select u.id from directory_unit u
                             where u.bureau = b.code and u.kind = 'DISCIPLINE'
                               and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)
                             order by u.ordinal, u.id limit 1) u on true
             where b.parent = :bureau
            """;

    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    List<Candidate> of(Round round) {
        return new Statement("select * from (")
                .add(round.level() == RoundLevel.UNITS ? OF_BUREAU : BELOW)
                .add(") c order by c.n, c.name")
                .with("bureau", round.bureau())
                .with("day", round.asOf())
                .rows(entities, Candidates::candidate);
    }

    private static Candidate candidate(Tuple row) {
        return new Candidate(
                ObjectKind.valueOf(row.get("kind", String.class)),
                row.get("ref", String.class),
                row.get("person", UUID.class),
                row.get("name", String.class),
                row.get("fact_bureau", String.class),
                List.of((UUID[]) row.get("fact_units")),
                row.get("owner_bureau", String.class),
                row.get("owner_unit", UUID.class));
    }
}
