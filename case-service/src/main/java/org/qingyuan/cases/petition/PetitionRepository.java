package org.qingyuan.cases.petition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

@ApplicationScoped
class PetitionRepository implements PanacheRepositoryBase<Petition, UUID> {
    private static final String SUMMARY = """
            select p.id, p.year, p.no, p.source, p.kind, p.unit, u.name as unit_name, p.title, p.received_on,
                   s.full_sight, case when s.full_sight then p.state else 'RECALLED' end as shown_state,
                   c.light, c.due, p.repeat_of is not null as repeated, w.unread, p.told_on, p.answered_on
              from petition p
            """ + PetitionSight.JOIN + PetitionClocks.JOIN + """
              cross join lateral (select :oversees and exists (
                   select from petition_copy k where k.petition = p.id and k.unit = cast(:unit as uuid)
                      and k.read_at is null) as unread) w
              left join directory_unit u on u.bureau = p.bureau and u.id = p.unit
             where
            """ + PetitionSight.VISIBLE;

    /** @throws Problem 404 when the caller may not know of it */
    Petition get(PetitionSight sight, UUID id) {
        return find(sight, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The same, holding it until the transaction ends. */
    Petition lock(PetitionSight sight, UUID id) {
        return find(sight, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    Optional<Petition> find(PetitionSight sight, UUID id, LockModeType lock) {
        return find("bureau = ?1 and id = ?2", sight.bureau(), id)
                .withLock(lock)
                .firstResultOptional()
                .filter(petition -> sight.whole(petition)
                        || sight.oversees()
                        || sight.desk()
                        || sight.people() && had(sight, petition));
    }

    private boolean had(PetitionSight sight, Petition petition) {
        return new Statement("select 1 as n from petition_assignment where petition = :petition and unit = :unit")
                .with("petition", petition.id)
                .with("unit", sight.unit())
                .first(getEntityManager(), row -> row)
                .isPresent();
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<PetitionSummary> list(PetitionSight sight, PetitionFilter filter, LocalDate today, Cursor after, int limit) {
        return rows(sight, filter, today, after, limit + 1).stream()
                .map(PetitionSummary::of)
                .toList();
    }

    List<Tuple> rows(PetitionSight sight, PetitionFilter filter, LocalDate today, Cursor after, int most) {
        Statement list = sight.bind(new Statement(SUMMARY)).with("today", today);
        PetitionSearch.narrow(list, sight, filter);
        if (after != null) {
            list.add("and (p.received_on, p.id) < (:afterDay, cast(:afterId as uuid))")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1).toString());
        }
        return list.add("order by p.received_on desc, p.id desc limit :most")
                .with("most", most)
                .rows(getEntityManager());
    }

    /** The next number of the year; no gap, since it comes and goes with the petition. */
    int nextNumber(String bureau, int year) {
        return new Statement("""
                        insert into petition_number as n (bureau, year, last) values (:bureau, :year, 1)
                            on conflict (bureau, year) do update set last = n.last + 1 returning last
                        """)
                .with("bureau", bureau)
                .with("year", year)
                .first(getEntityManager(), row -> row.get("last", Integer.class))
                .orElseThrow();
    }

    /** Those that were taken off the list as well. */
    List<PetitionFile> files(UUID petition) {
        return getEntityManager()
                .createQuery("from PetitionFile where petition = :petition order by addedAt, id", PetitionFile.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    List<PetitionStep> steps(UUID petition) {
        return getEntityManager()
                .createQuery("from PetitionStep where petition = :petition order by id", PetitionStep.class)
                .setParameter("petition", petition)
                .getResultList();
    }
}
