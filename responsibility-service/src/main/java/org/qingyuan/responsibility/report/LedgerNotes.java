package org.qingyuan.responsibility.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormText;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterSight;

/** What was noted in a unit's registers in a year, of entries that the caller sees: a part of the unit's ledger. */
@ApplicationScoped
class LedgerNotes {
    private final Forms forms;
    private final EntityManager entities;

    LedgerNotes(Forms forms, EntityManager entities) {
        this.forms = forms;
        this.entities = entities;
    }

    /** @param predecessor whose entry it is, where it is not the unit's own */
    record Note(
            RegisterKind kind,
            String title,
            @Nullable String predecessor,
            LocalDate heldOn,
            FilledForm filled,
            @Nullable LocalDate answered,
            @Nullable String writer,
            List<Proof> proofs) {}

    record Proof(UUID file, String name, long size, String sha256) {}

    List<Note> of(LedgerRepository.Scope scope) {
        List<Tuple> rows = RegisterSight.visible(new Sql("""
                        select n.id, e.kind, e.title, u.name as predecessor, n.held_on, n.form_version,
                               cast(n.form_values as text) as form_values, n.answered_due, p.name as writer
                          from register_note n
                          join register_entry e on e.id = n.entry
                          left join unit u on u.bureau = e.bureau and u.id = e.unit and u.id <> cast(:unit as uuid)
                          left join person p on p.bureau = e.bureau and p.id = n.person
                         where
                        """), scope.caller())
                .add("""
                        and e.unit in (select unit_and_predecessors(:bureau, cast(:unit as uuid)))
                        and n.held_on between :from and :to and n.struck_at is null
                        order by e.kind, n.held_on, n.at
                        """)
                .with("unit", scope.unit().toString())
                .with("from", scope.from())
                .with("to", scope.to())
                .rows(entities);
        Map<UUID, List<Proof>> proofs =
                proofs(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        Map<UUID, FormVersionView> versions = new HashMap<>();
        return rows.stream()
                .map(row -> new Note(
                        RegisterKind.valueOf(row.get("kind", String.class)),
                        row.get("title", String.class),
                        row.get("predecessor", String.class),
                        row.get("held_on", LocalDate.class),
                        filled(scope.caller().bureau(), row, versions),
                        row.get("answered_due", LocalDate.class),
                        row.get("writer", String.class),
                        proofs.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private FilledForm filled(String bureau, Tuple row, Map<UUID, FormVersionView> versions) {
        FormVersionView form =
                versions.computeIfAbsent(row.get("form_version", UUID.class), id -> forms.version(bureau, id));
        var values = FormJson.parse(row.get("form_values", String.class));
        return new FilledForm(
                form.definition().title(),
                FormText.filled(form.definition(), values, forms.names(bureau, form, values)));
    }

    private Map<UUID, List<Proof>> proofs(List<UUID> notes) {
        Map<UUID, List<Proof>> proofs = new HashMap<>();
        if (!notes.isEmpty()) {
            new Sql("""
                    select l.note, f.file, f.name, f.size, f.sha256
                      from register_note_file l join register_file f on f.id = l.file
                     where f.removed_at is null and l.note in (:notes)
                     order by f.added_at, f.id
                    """).with("notes", notes).rows(entities).forEach(row -> proofs.computeIfAbsent(
                            row.get("note", UUID.class), none -> new ArrayList<>())
                    .add(new Proof(
                            row.get("file", UUID.class),
                            row.get("name", String.class),
                            row.get("size", Long.class),
                            row.get("sha256", String.class))));
        }
        return proofs;
    }
}
