package org.qingyuan.responsibility.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.record.RecordOpened;
import org.qingyuan.responsibility.record.RecordSummary;

@ApplicationScoped
public class SampleRepository {
    private final EntityManager entities;

    SampleRepository(EntityManager entities) {
        this.entities = entities;
    }

    void keep(UUID id, Caller caller, String seed, BigDecimal share, List<RecordSummary> batch, Set<UUID> drawn) {
        entities.createNativeQuery("""
                        insert into acceptance_sample (id, bureau, person, seed, sample_share, made_at)
                        values (:id, :bureau, :person, :seed, :share, :at)
                        """)
                .setParameter("id", id)
                .setParameter("bureau", caller.bureau())
                .setParameter("person", caller.person())
                .setParameter("seed", seed)
                .setParameter("share", share)
                .setParameter("at", Instant.now())
                .executeUpdate();
        for (RecordSummary record : batch) {
            entities.createNativeQuery("""
                            insert into acceptance_sample_record (sample, record, version, drawn)
                            values (:sample, :record, :version, :drawn)
                            """)
                    .setParameter("sample", id)
                    .setParameter("record", record.id())
                    .setParameter("version", record.version())
                    .setParameter("drawn", drawn.contains(record.id()))
                    .executeUpdate();
        }
    }

    /** The caller's own. @throws Problem 404 */
    SampleView get(Caller caller, UUID id) {
        Tuple sample = new Sql("""
                        select seed, sample_share, accepted_at from acceptance_sample
                         where bureau = :bureau and person = :person and id = :id
                        """)
                .with("bureau", caller.bureau()).with("person", caller.person()).with("id", id).rows(entities).stream()
                        .findFirst()
                        .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        List<SampleView.Sampled> records = new Sql("""
                        select r.id, r.title, u.name as unit, s.drawn, s.opened_at
                          from acceptance_sample_record s join record r on r.id = s.record
                          join unit u on u.bureau = r.bureau and u.id = r.unit
                         where s.sample = :id order by s.drawn desc, r.id
                        """)
                .with("id", id).rows(entities).stream()
                        .map(row -> new SampleView.Sampled(
                                row.get("id", UUID.class),
                                row.get("title", String.class),
                                row.get("unit", String.class),
                                row.get("drawn", Boolean.class),
                                row.get("opened_at", Instant.class)))
                        .toList();
        return new SampleView(
                id,
                sample.get("seed", String.class),
                sample.get("sample_share", BigDecimal.class),
                (int) records.stream()
                        .filter(record -> record.drawn() && record.openedAt() == null)
                        .count(),
                sample.get("accepted_at", Instant.class),
                records);
    }

    /** Ids and versions as they were when the sample was drawn. */
    List<Tuple> versions(UUID sample) {
        return new Sql("select record, version from acceptance_sample_record where sample = :sample order by record")
                .with("sample", sample)
                .rows(entities);
    }

    void accepted(UUID sample) {
        entities.createNativeQuery("update acceptance_sample set accepted_at = :at where id = :id")
                .setParameter("at", Instant.now())
                .setParameter("id", sample)
                .executeUpdate();
    }

    /** Opening a record is what counts as looking at it; it is noted for every open sample of the reader. */
    void opened(@Observes RecordOpened opened) {
        if (opened.caller().person() == null) {
            return;
        }
        entities.createNativeQuery("""
                        update acceptance_sample_record s set opened_at = :at
                          from acceptance_sample a
                         where a.id = s.sample and a.person = :person and a.accepted_at is null
                           and s.record = :record and s.drawn and s.opened_at is null
                        """)
                .setParameter("at", Instant.now())
                .setParameter("person", opened.caller().person())
                .setParameter("record", opened.record())
                .executeUpdate();
    }
}
