package org.qingyuan.responsibility.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.responsibility.Sql;

@ApplicationScoped
public class NoticeRepository {
    /** By the number of the item or of its mechanism, which a table may write in Chinese and leave out of its items. */
    private static final String TOLD = """
            exists (select from unnest(string_to_array(:told, ',')) i
                     where r.item_no = i or r.item_no like i || '.%' or r.mechanism_no = i)
            """;

    private static final String OF_UNIT =
            "and exists (select from obligation_unit ou where ou.obligation = o.id and ou.unit = :unit)";

    private static final String NUMERALS = "一二三四五六七八九";

    private final EntityManager entities;
    private final String told;

    NoticeRepository(EntityManager entities, NoticeConfig config) {
        this.entities = entities;
        this.told = config.items().stream()
                .flatMap(item -> item.matches("[1-9]")
                        ? Stream.of(item, NUMERALS.substring(Integer.parseInt(item) - 1, Integer.parseInt(item)))
                        : Stream.of(item))
                .collect(Collectors.joining(","));
    }

    Optional<Tuple> earlier(String bureau, String source, String key) {
        return new Sql("""
                        select id, obligation, record, fulfilled_on, reference, digest from fulfilment_notice
                         where bureau = :bureau and source = :source and idempotency_key = :key
                        """)
                .with("bureau", bureau).with("source", source).with("key", key).rows(entities).stream()
                        .findFirst();
    }

    /** Whether this notice was counted under another key, for a duty that it may be meant for and for its unit. */
    Optional<Tuple> known(String bureau, String source, NoticeRequest notice) {
        return new Sql("""
                        select n.id, n.obligation, n.record, n.fulfilled_on, n.reference, n.digest, d.clause_text
                          from fulfilment_notice n
                          join obligation o on o.id = n.obligation
                          join duty d on d.id = o.duty
                          join plan_row r on r.id = o.plan_row
                         where n.bureau = :bureau and n.source = :source and n.reference = :reference and r.item_no = :item
                        """)
                        .with("bureau", bureau)
                        .with("source", source)
                        .with("reference", notice.reference())
                        .with("item", notice.item())
                        .when(notice.duty(), "and o.duty = :duty", "duty")
                        .when(notice.unit(), OF_UNIT, "unit")
                        .rows(entities)
                        .stream()
                        .filter(row -> notice.fits(row.get("clause_text", String.class)))
                        .findFirst();
    }

    /**
     * What is owed on that day and not fulfilled: of each duty and owner the window that is due first. A table that was replaced
     * stays in force for what is still open under it, so the same clause may be owed under two: {@code holds} is the one of the day, {@code former} one of a year before.
     */
    List<Tuple> owed(NoticeRequest notice) {
        Sql sql = new Sql("""
                        select distinct on (o.duty, o.owner) o.id, o.duty, o.unit, d.clause_text, w.starts, w.ends, q.year,
                               cast(:day as date) between q.valid_from and q.valid_to as holds,
                               q.valid_to < cast(:day as date) and q.year < extract(year from cast(:day as date)) as former
                          from obligation_progress o
                          join plan q on q.id = o.plan and q.state = 'IN_FORCE'
                          join plan_row r on r.id = o.plan_row
                          join duty d on d.id = o.duty
                          join duty_window w on w.id = o.duty_window
                         where o.bureau = :bureau and r.item_no = :item and o.closed_on is null
                           and o.exempted_on is null and d.kind <> 'EVENT'
                           and o.starts <= :day and o.accepted < o.required and
                        """)
                .add(TOLD)
                .with("told", told)
                .with("bureau", notice.bureau())
                .with("item", notice.item())
                .with("day", notice.day())
                .when(notice.duty(), "and o.duty = :duty", "duty")
                .when(notice.unit(), OF_UNIT, "unit");
        if (notice.ofPeriod()) {
            sql.add("and w.starts >= :coversFrom and w.ends <= :coversUntil")
                    .with("coversFrom", notice.coversFrom())
                    .with("coversUntil", notice.coversUntil());
        }
        return sql.add("order by o.duty, o.owner, o.due < :day, o.due, o.id").rows(entities);
    }

    /** The clauses of the item's duties, whatever is still owed of them. */
    List<String> clauses(NoticeRequest notice) {
        return new Sql("""
                        select d.clause_text
                          from plan q
                          join plan_row r on r.plan = q.id
                          join duty d on d.plan_row = r.id
                         where q.bureau = :bureau and q.state = 'IN_FORCE' and r.item_no = :item
                        """)
                .with("bureau", notice.bureau()).with("item", notice.item()).rows(entities).stream()
                        .map(row -> row.get("clause_text", String.class))
                        .toList();
    }

    /** The EVENT duties of the item: a notice of a case is the event and its fulfilment in one. */
    List<Tuple> eventDuties(NoticeRequest notice) {
        return new Sql("""
                        select d.id, d.clause_text
                          from plan q
                          join plan_row r on r.plan = q.id
                          join duty d on d.plan_row = r.id and d.kind = 'EVENT' and d.owed_by <> 'PERSON'
                         where q.bureau = :bureau and q.state = 'IN_FORCE' and :day between q.valid_from and q.valid_to
                           and r.item_no = :item and
                        """)
                .add(TOLD)
                .with("told", told)
                .with("bureau", notice.bureau())
                .with("item", notice.item())
                .with("day", notice.fulfilledOn())
                .when(notice.duty(), "and d.id = :duty", "duty")
                .rows(entities);
    }

    Tuple ofEvent(UUID event) {
        return new Sql("""
                        select o.id, o.unit, w.starts, w.ends
                          from obligation o join duty_window w on w.id = o.duty_window
                         where o.event = :event order by o.id limit 1
                        """).with("event", event).rows(entities).getFirst();
    }

    /** Held until the transaction ends and taken before anything is read, so that two notices do not fulfil one obligation. */
    void lock(String bureau, String item) {
        new Sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null as held")
                .with("key", "notice " + bureau + " " + item)
                .rows(entities);
    }

    /** What is kept of a notice, and the record that stands for it in the ledger. */
    record Kept(
            UUID id,
            UUID record,
            UUID obligation,
            UUID unit,
            String source,
            String key,
            String digest,
            String title,
            NoticeFigures.Filled filled,
            String hash,
            LocalDate today) {}

    void insert(NoticeRequest notice, Kept kept) {
        Instant now = Instant.now();
        bind("""
                        insert into fulfilment_notice (id, bureau, source, reference, fulfilled_on, obligation, record,
                                                       idempotency_key, digest, received_at)
                        values (:id, :bureau, :source, :reference, :day, :obligation, :record, :key, :digest, :at)
                        """, notice, kept)
                .setParameter("source", kept.source())
                .setParameter("reference", notice.reference())
                .setParameter("obligation", kept.obligation())
                .setParameter("key", kept.key())
                .setParameter("digest", kept.digest())
                .setParameter("at", now)
                .executeUpdate();
        bind("""
                        insert into record (id, bureau, unit, held_on, title, content, participants, state, accepting_side,
                                            accepted_on, hash, created_at, changed_at, version, notice, form_version, form_values)
                        values (:record, :bureau, :unit, :day, :title,
                                notice_source_name(:source) || '按办理情况自动登记，不含具体内容。来源编号：' || :reference,
                                '', 'ACCEPTED', 'DISCIPLINE', :today, :hash, :at,
                                :at, 0, :id, cast(:form as uuid), cast(:values as jsonb))
                        """, notice, kept)
                .setParameter("unit", kept.unit())
                .setParameter("source", kept.source())
                .setParameter("reference", notice.reference())
                .setParameter("title", kept.title())
                .setParameter("today", kept.today())
                .setParameter("hash", kept.hash())
                .setParameter("form", kept.filled().form())
                .setParameter("values", kept.filled().values())
                .setParameter("at", now)
                .executeUpdate();
        entities.createNativeQuery("insert into record_obligation (record, obligation) values (:record, :obligation)")
                .setParameter("record", kept.record())
                .setParameter("obligation", kept.obligation())
                .executeUpdate();
    }

    private Query bind(String sql, NoticeRequest notice, Kept kept) {
        return entities.createNativeQuery(sql)
                .setParameter("id", kept.id())
                .setParameter("bureau", notice.bureau())
                .setParameter("record", kept.record())
                .setParameter("day", notice.fulfilledOn());
    }
}
