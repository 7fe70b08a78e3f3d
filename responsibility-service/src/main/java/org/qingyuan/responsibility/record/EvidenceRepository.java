package org.qingyuan.responsibility.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {
    private static final int MOST_READS = 100;
    private static final int MOST_MATCHES = 10;

    List<Evidence> of(UUID record) {
        return list("record = ?1 and removedAt is null order by addedAt, id", record);
    }

    /** @param record one that the caller was shown to see */
    Evidence get(DutyRecord record, UUID id) {
        return find("record = ?1 and id = ?2 and removedAt is null", record.id, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Also what was removed after it had been accepted. */
    Evidence getKept(DutyRecord record, UUID id) {
        Evidence found = findById(id);
        if (found == null || !found.record.equals(record.id) || found.removedAt != null && !accepted(found)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return found;
    }

    private boolean accepted(Evidence removed) {
        return !new Sql("""
                        select 1 as n from record_past p
                         where p.record = :record
                           and p.evidence @> jsonb_build_array(jsonb_build_object('id', cast(:id as text)))
                         limit 1
                        """)
                .with("record", removed.record)
                .with("id", removed.id.toString())
                .rows(getEntityManager())
                .isEmpty();
    }

    /** Evidence of any record of the caller's own unit. */
    Evidence ofUnit(Caller caller, UUID id) {
        return find(
                        "id = ?1 and bureau = ?2 and removedAt is null and record in (select r.id from DutyRecord r"
                                + " where r.unit = ?3 and r.state <> 'DISCARDED')",
                        id,
                        caller.bureau(),
                        caller.unit())
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    List<EvidenceMatch> matches(Caller caller, String sha256) {
        return RecordSight.knowing(new Sql("""
                        select r.id as record, r.title, e.id, e.name, e.added_at
                          from evidence e join record r on r.id = e.record
                         where e.bureau = :bureau and e.sha256 = :sha256 and e.removed_at is null
                           and r.unit = :unit and r.state <> 'DISCARDED' and
                        """ + RecordSight.KNOWN + " order by e.added_at desc limit :most"), caller)
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("sha256", sha256)
                .with("most", MOST_MATCHES)
                .rows(getEntityManager())
                .stream()
                .map(row -> new EvidenceMatch(
                        row.get("record", UUID.class),
                        row.get("title", String.class),
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("added_at", Instant.class)))
                .toList();
    }

    /** In how many other records of the unit the same bytes stand, by hash. */
    Map<String, Long> elsewhere(DutyRecord record) {
        Map<String, Long> counts = new HashMap<>();
        new Sql("""
                        select e.sha256, count(distinct o.record) as n
                          from evidence e
                          join evidence o on o.bureau = e.bureau and o.sha256 = e.sha256 and o.removed_at is null
                                         and o.record <> e.record
                          join record r on r.id = o.record and r.unit = :unit and r.state <> 'DISCARDED'
                         where e.record = :record and e.removed_at is null
                         group by e.sha256
                        """)
                .with("record", record.id)
                .with("unit", record.unit)
                .rows(getEntityManager())
                .forEach(row -> counts.put(row.get("sha256", String.class), row.get("n", Long.class)));
        return counts;
    }

    /** Whether that person's reading of it was noted since then; of an account without a person nothing is known. */
    boolean readSince(Evidence found, Caller caller, Instant since) {
        return caller.person() != null
                && !new Sql("""
                        select 1 as n from evidence_read
                         where evidence = :evidence and person = :person and at >= :since limit 1
                        """)
                        .with("evidence", found.id)
                        .with("person", caller.person())
                        .with("since", since)
                        .rows(getEntityManager())
                        .isEmpty();
    }

    List<EvidenceReadView> reads(Evidence found) {
        return getEntityManager()
                .createQuery("from EvidenceRead where evidence = :evidence order by id desc", EvidenceRead.class)
                .setParameter("evidence", found.id)
                .setMaxResults(MOST_READS)
                .getResultStream()
                .map(EvidenceReadView::of)
                .toList();
    }
}
