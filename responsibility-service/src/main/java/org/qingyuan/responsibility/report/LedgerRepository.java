package org.qingyuan.responsibility.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.record.RecordPeople;
import org.qingyuan.responsibility.record.RecordProgress;

/**
 * A unit's records of a year with what they serve and their evidence, those of units that it took over from among them. The unit sees all that was submitted, whoever oversees it
 * what its head has signed: as everywhere.
 */
@ApplicationScoped
class LedgerRepository {
    private static final String OF_UNIT = """
              from record r
             where r.bureau = :bureau and r.unit in (select unit_and_predecessors(:bureau, cast(:unit as uuid)))
               and r.held_on between :from and :to
               and r.state in ('SUBMITTED', 'SIGNED', 'ACCEPTED', 'RETURNED')
               and (:own or r.accepting_side is not null)
               and not exists (select from record_obligation s join obligation x on x.id = s.obligation
                                where s.record = r.id and x.confidential and not
            """ + Confidential.knows("x", "x.owner") + ")";

    private final EntityManager entities;

    LedgerRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param own whether the caller belongs to the unit */
    record Scope(Caller caller, UUID unit, LocalDate from, LocalDate to, boolean own) {}

    /** @param predecessor whose record it is, where it is not the unit's own */
    record Entry(
            UUID id,
            @Nullable String predecessor,
            LocalDate heldOn,
            String title,
            String content,
            String participants,
            String state,
            String recorder,
            String signer,
            String acceptor,
            LocalDate acceptedOn,
            String hash,
            String serves,
            UUID form,
            String values,
            boolean progress) {}

    record Proof(UUID record, UUID file, String name, String mediaType, long size, String sha256) {}

    Tuple size(Scope scope) {
        return with(
                        "select count(*) as records, coalesce(sum(e.files), 0) as files, coalesce(sum(e.bytes), 0) as bytes from ("
                                + "select r.id",
                        scope)
                .add(") r left join lateral (select count(*) as files, sum(size) as bytes from evidence v"
                        + " where v.record = r.id and v.removed_at is null) e on true")
                .rows(entities)
                .getFirst();
    }

    List<Entry> entries(Scope scope) {
        return with("""
                        select r.id, (select u.name from unit u
                                       where u.bureau = r.bureau and u.id = r.unit and u.id <> cast(:unit as uuid)) as predecessor,
                               r.held_on, r.title, r.content, r.participants, r.state, r.accepted_on, r.hash,
                               r.form_version, cast(r.form_values as text) as form_values,
                        """ + RecordPeople.NAMES + """
                               , (select string_agg(w.item_no || ' ' || d.clause_text || '（到期 ' || o.due || '）', chr(10)
                                                  order by w.ordinal, o.due, o.id)
                                  from record_obligation ro
                                  join obligation o on o.id = ro.obligation
                                  join duty d on d.id = o.duty
                                  join plan_row w on w.id = o.plan_row
                                 where ro.record = r.id) as serves,
                        """ + RecordProgress.COLUMN, scope)
                .add("order by r.held_on, r.id")
                .rows(entities)
                .stream()
                .map(LedgerRepository::entry)
                .toList();
    }

    List<Proof> evidence(Scope scope) {
        return with(
                        "select v.record, v.file, v.name, v.media_type, v.size, v.sha256 from evidence v where v.removed_at is null"
                                + " and v.record in (select r.id",
                        scope)
                .add(") order by v.record, v.added_at, v.id")
                .rows(entities)
                .stream()
                .map(row -> new Proof(
                        row.get("record", UUID.class),
                        row.get("file", UUID.class),
                        row.get("name", String.class),
                        row.get("media_type", String.class),
                        row.get("size", Long.class),
                        row.get("sha256", String.class)))
                .toList();
    }

    /** All of it is handed out at once. */
    void noteReading(Scope scope, Instant now) {
        with(
                        "insert into evidence_read (id, evidence, person, name, how, at)"
                                + " select uuidv7(), v.id, cast(cast(:reader as text) as uuid), :name, 'ARCHIVE', :now from evidence v"
                                + " where v.removed_at is null and v.record in (select r.id",
                        scope)
                .add(")")
                .with("reader", Objects.toString(scope.caller().person(), null))
                .with("name", scope.caller().name())
                .with("now", now)
                .run(entities);
    }

    private static Sql with(String select, Scope scope) {
        Sql sql = new Sql(select)
                .add(OF_UNIT)
                .with("bureau", scope.caller().bureau())
                .with("unit", scope.unit().toString())
                .with("from", scope.from())
                .with("to", scope.to())
                .with("own", scope.own());
        return Confidential.knowing(sql, scope.caller());
    }

    private static Entry entry(Tuple row) {
        return new Entry(
                row.get("id", UUID.class),
                row.get("predecessor", String.class),
                row.get("held_on", LocalDate.class),
                row.get("title", String.class),
                row.get("content", String.class),
                row.get("participants", String.class),
                row.get("state", String.class),
                row.get("recorder", String.class),
                row.get("signer", String.class),
                row.get("acceptor", String.class),
                row.get("accepted_on", LocalDate.class),
                row.get("hash", String.class),
                row.get("serves", String.class),
                row.get("form_version", UUID.class),
                row.get("form_values", String.class),
                row.get("progress", Boolean.class));
    }
}
