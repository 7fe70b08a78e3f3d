package org.qingyuan.responsibility.integrity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormText;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.integrity.IntegrityPeople.Person;
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * The accepted records that concern a person: named in a field of the form, among the participants, or done for a duty of the
 * person or of a post of the person. What serves a confidential duty is left out for whoever may not know of it.
 */
@ApplicationScoped
public class IntegrityRecords {
    private static final int MOST = 300;

    private static final String FULFILLED = """
            select ro.record from obligation o join record_obligation ro on ro.obligation = o.id
             where o.bureau = :bureau
               and (o.owner_kind = 'PERSON' and o.owner = :person
                    or o.owner_kind = 'POST' and o.owner in (
                       select t.id from post t where t.bureau = :bureau and t.person = :person))
            """;

    private static final String CONCERNING = """
            with found as (
                 select f.record as id from (%s) f
                 union
                 select n.id from record n
                  where n.bureau = :bureau and n.form_values <> '{}'
                    and form_references(n.form_values) @> to_jsonb(cast(:text as text))
                 union
                 select n.id from record n
                  where not :namesake and n.bureau = :bureau and n.participants <> ''
                    and participant_names(n.participants) @> array[cast(:name as text)])
            select r.id, r.held_on, r.title, r.unit, u.name as unit_name, r.form_version, cast(r.form_values as text) as values,
                   not :namesake and cast(:name as text) = any (participant_names(r.participants)) as participant,
                   r.id in (%s) as fulfils
              from found f
              join record r on r.id = f.id and r.state = 'ACCEPTED'
              join unit u on u.bureau = r.bureau and u.id = r.unit
             where not exists (
                   select from record_obligation ro join obligation x on x.id = ro.obligation
                    where ro.record = r.id and x.confidential and not %s)
             order by r.held_on desc, r.id desc limit :most
            """.formatted(FULFILLED, FULFILLED, Confidential.knows("x", "x.owner"));

    private final EntityManager entities;
    private final Forms forms;

    IntegrityRecords(EntityManager entities, Forms forms) {
        this.entities = entities;
        this.forms = forms;
    }

    /** Newest first, as many as a person can have. */
    List<IntegrityFileView.RelatedRecord> of(Caller reader, Person person, boolean namesake) {
        List<Tuple> rows = Confidential.knowing(new Sql(CONCERNING), reader)
                .with("bureau", person.bureau())
                .with("person", person.id())
                .with("text", person.id().toString())
                .with("name", person.name())
                .with("namesake", namesake)
                .with("most", MOST)
                .rows(entities);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        Map<UUID, List<Numbered>> items = items(ids);
        Map<UUID, List<IntegrityFileView.RecordFact>> facts = facts(rows.stream()
                .filter(row -> row.get("fulfils", Boolean.class))
                .map(row -> row.get("id", UUID.class))
                .toList());
        Map<UUID, FormVersionView> known = new HashMap<>();
        return rows.stream()
                .map(row -> recorded(person, row, items, facts, known))
                .toList();
    }

    private IntegrityFileView.RelatedRecord recorded(
            Person person,
            Tuple row,
            Map<UUID, List<Numbered>> items,
            Map<UUID, List<IntegrityFileView.RecordFact>> facts,
            Map<UUID, FormVersionView> known) {
        UUID id = row.get("id", UUID.class);
        UUID version = row.get("form_version", UUID.class);
        FormVersionView form =
                version == null ? null : known.computeIfAbsent(version, one -> forms.version(person.bureau(), one));
        JsonNode values = FormJson.parse(row.get("values", String.class));
        List<String> naming = form == null ? List.of() : forms.naming(form, values, person.id());
        // One sheet for several people: what it says of another one is not this person's.
        boolean ofAnother = form != null && naming.isEmpty() && forms.namesPeople(form, values);
        return new IntegrityFileView.RelatedRecord(
                id,
                row.get("held_on", LocalDate.class),
                row.get("title", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                items.getOrDefault(id, List.of()),
                form == null ? null : form.definition().title(),
                naming,
                row.get("participant", Boolean.class),
                row.get("fulfils", Boolean.class),
                Stream.concat(
                                ofAnother ? Stream.of() : facts.getOrDefault(id, List.of()).stream(),
                                form == null ? Stream.of() : said(person, form, values))
                        .toList());
    }

    /** The lines that name the person: when the duty-and-integrity report was given, and how it was found. */
    private Stream<IntegrityFileView.RecordFact> said(Person person, FormVersionView form, JsonNode values) {
        Map<String, String> names = forms.names(person.bureau(), form, values);
        return FormText.linesOf(form.definition(), values, person.id().toString(), names).stream()
                .map(line -> new IntegrityFileView.RecordFact(line.getKey(), line.getValue()));
    }

    private Map<UUID, List<Numbered>> items(List<UUID> records) {
        Map<UUID, List<Numbered>> items = new HashMap<>();
        new Sql("""
                        select distinct ro.record, w.item_no, w.item_name
                          from record_obligation ro join obligation o on o.id = ro.obligation
                          join plan_row w on w.id = o.plan_row
                         where ro.record in (:records) order by ro.record, w.item_no
                        """).with("records", records).rows(entities).forEach(row -> items.computeIfAbsent(
                        row.get("record", UUID.class), id -> new ArrayList<>())
                .add(new Numbered(row.get("item_no", String.class), row.get("item_name", String.class))));
        return items;
    }

    private Map<UUID, List<IntegrityFileView.RecordFact>> facts(List<UUID> records) {
        Map<UUID, List<IntegrityFileView.RecordFact>> facts = new HashMap<>();
        if (records.isEmpty()) {
            return facts;
        }
        new Sql("""
                        select record, title,
                               coalesce(choice, case flag when true then '是' when false then '否' end,
                                        trim_scale(number) || coalesce(' ' || unit, '')) as value
                          from record_measure where record in (:records) order by record, ordinal
                        """).with("records", records).rows(entities).forEach(row -> facts.computeIfAbsent(
                        row.get("record", UUID.class), id -> new ArrayList<>())
                .add(new IntegrityFileView.RecordFact(row.get("title", String.class), row.get("value", String.class))));
        return facts;
    }
}
