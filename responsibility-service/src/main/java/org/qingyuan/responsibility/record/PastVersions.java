package org.qingyuan.responsibility.record;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.Forms;

/** What was accepted of a record that was reopened since. */
@ApplicationScoped
class PastVersions {
    private static final String KEEP = """
            insert into record_past (record, bureau, signer, acceptor, accepted_for, accepted_on, hash, hash_version, held_on,
                                     title, content, participants, form_version, form_values, served, evidence)
            select r.id, r.bureau, r.signer, r.acceptor, r.accepted_for, r.accepted_on, r.hash, r.hash_version, r.held_on,
                   r.title, r.content, r.participants, r.form_version, r.form_values,
                   (select jsonb_object_agg(o.obligation, o.reason) from record_obligation o where o.record = r.id),
                   (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'sha256', v.sha256)
                                              order by v.added_at, v.id), '[]')
                      from evidence v where v.record = r.id and v.removed_at is null)
              from record r where r.id = :record
            """;

    private final EntityManager entities;
    private final Forms forms;

    PastVersions(EntityManager entities, Forms forms) {
        this.entities = entities;
        this.forms = forms;
    }

    /** Before anything of the record is changed. */
    void keep(DutyRecord record) {
        entities.createNativeQuery(KEEP).setParameter("record", record.id).executeUpdate();
        entities.createNativeQuery("delete from record_measure where record = :record")
                .setParameter("record", record.id)
                .executeUpdate();
    }

    /** The first first. */
    List<RecordView.Past> of(DutyRecord record) {
        return new Sql("""
                        select v.acceptor, v.accepted_on, v.hash, v.held_on, v.title, v.content, v.participants, v.form_version,
                               p.name, cast(v.form_values as text) as filled, cast(v.evidence as text) as files
                          from record_past v join person p on p.bureau = v.bureau and p.id = v.acceptor
                         where v.record = :record order by v.id
                        """)
                .with("record", record.id).rows(entities).stream()
                        .map(row -> view(record.bureau, row))
                        .toList();
    }

    private RecordView.Past view(String bureau, Tuple row) {
        UUID form = row.get("form_version", UUID.class);
        JsonNode values = FormJson.parse(row.get("filled", String.class));
        List<RecordView.PastFile> files = new ArrayList<>();
        FormJson.parse(row.get("files", String.class))
                .forEach(file -> files.add(RecordView.PastFile.of(entities.find(
                        Evidence.class, UUID.fromString(file.get("id").asText())))));
        return new RecordView.Past(
                row.get("accepted_on", LocalDate.class),
                NamedRef.of(row.get("acceptor", UUID.class), row.get("name", String.class)),
                row.get("hash", String.class),
                row.get("held_on", LocalDate.class),
                row.get("title", String.class),
                row.get("content", String.class),
                row.get("participants", String.class),
                form,
                FormJson.map(values),
                form == null ? Map.of() : forms.names(bureau, forms.version(bureau, form), values),
                files);
    }
}
