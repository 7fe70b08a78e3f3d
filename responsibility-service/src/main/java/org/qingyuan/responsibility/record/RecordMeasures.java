package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.Measure;
import org.qingyuan.responsibility.form.MeasureKind;

/** What accepted records yield for the evaluation. */
@ApplicationScoped
public class RecordMeasures {
    private final EntityManager entities;

    RecordMeasures(EntityManager entities) {
        this.entities = entities;
    }

    /** Written once, when the record is accepted. */
    public void keep(UUID record, List<Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            entities.createNativeQuery("""
                            insert into record_measure (record, name, ordinal, title, kind, number, flag, choice, unit)
                            values (:record, :name, :ordinal, :title, :kind, cast(:number as numeric), cast(:flag as boolean),
                                    cast(:choice as text), cast(:unit as text))
                            """)
                    .setParameter("record", record)
                    .setParameter("name", measure.name())
                    .setParameter("ordinal", i)
                    .setParameter("title", measure.title())
                    .setParameter("kind", measure.kind().name())
                    .setParameter("number", measure.number())
                    .setParameter("flag", measure.flag())
                    .setParameter("choice", measure.choice())
                    .setParameter("unit", measure.unit())
                    .executeUpdate();
        }
    }

    List<Measure> of(UUID record) {
        return new Sql("select * from record_measure where record = :record order by ordinal")
                .with("record", record).rows(entities).stream()
                        .map(RecordMeasures::measure)
                        .toList();
    }

    private static Measure measure(Tuple row) {
        return new Measure(
                row.get("name", String.class),
                row.get("title", String.class),
                MeasureKind.valueOf(row.get("kind", String.class)),
                row.get("number", BigDecimal.class),
                row.get("flag", Boolean.class),
                row.get("choice", String.class),
                row.get("unit", String.class));
    }
}
