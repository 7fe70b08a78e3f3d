package org.qingyuan.responsibility.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.grant.InspectionGrants;

@ApplicationScoped
public class RecordRepository implements PanacheRepositoryBase<DutyRecord, UUID> {
    private static final String SUMMARY = """
            select r.id, r.unit, u.name as unit_name, r.held_on, r.title, r.state, coalesce(r.recorder, r.notice) as recorder,
                   coalesce(h.name, (select notice_source_name(n.source) from fulfilment_notice n where n.id = r.notice)) as recorder_name,
                   i.item_no, i.item_name, i.starts, i.ends, r.changed_at, r.version,
                   (select count(*) from evidence e where e.record = r.id and e.removed_at is null) as evidence,
                   (select count(*) from record_obligation ro where ro.record = r.id) as obligations,
                   (select f.title from form_version f where f.id = r.form_version) as form,
            """ + RecordProgress.COLUMN + """
              from record r
              join unit u on u.bureau = r.bureau and u.id = r.unit
              left join person h on h.bureau = r.bureau and h.id = r.recorder
              left join lateral (
                   select w.item_no, w.item_name, d.starts, d.ends
                     from record_obligation ro join obligation o on o.id = ro.obligation
                     join plan_row w on w.id = o.plan_row
                     left join duty_window d on d.id = o.duty_window
                    where ro.record = r.id order by w.ordinal, d.ends - d.starts, d.starts, o.id limit 1) i on true
             where
            """;

    private final InspectionGrants grants;
    private final CurrentCaller self;
    private final BusinessCalendar calendar;

    RecordRepository(InspectionGrants grants, CurrentCaller self, BusinessCalendar calendar) {
        this.grants = grants;
        this.self = self;
        this.calendar = calendar;
    }

    /** @throws Problem 404 when the caller may not know of it */
    public DutyRecord get(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Whether the caller may know of it: for those that point to a record. */
    public boolean knows(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).isPresent();
    }

    /**
     * For reading alone: also what an inspector was granted of the units that he inspects, once it was signed. No grant opens what
     * serves a confidential obligation.
     *
     * @throws Problem 404 when the caller may not know of it
     */
    Reading read(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE)
                .map(record -> new Reading(record, null))
                .or(() -> findByIdOptional(id)
                        .filter(record -> record.acceptingSide != null
                                && record.state != RecordState.DISCARDED
                                && !confidential(record))
                        .flatMap(record -> grants.admits(caller, record.bureau, record.unit, record.id, record.heldOn)
                                .map(grant -> new Reading(record, grant))))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** @param grant by which it is read; null in the own right */
    record Reading(DutyRecord record, @Nullable UUID grant) {}

    /** The same, holding it until the transaction ends, so that nobody submits or signs in between. */
    public DutyRecord lock(Caller caller, UUID id) {
        return find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    Optional<DutyRecord> find(Caller caller, UUID id, LockModeType lock) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .withLock(lock)
                .firstResultOptional()
                .filter(record -> !visible(caller, "select 1 as n from record r where")
                        .add("and r.id = :id")
                        .with("id", id)
                        .rows(getEntityManager())
                        .isEmpty());
    }

    /** Whether the caller is the one who may change and submit it, as far as its state lets him. */
    boolean writes(Caller caller, DutyRecord record) {
        return !holding(caller, record, RecordSight.WRITES)
                .rows(getEntityManager())
                .isEmpty();
    }

    /** Whether the caller may go on with it in the recorder's place, or let another do so. */
    boolean takes(Caller caller, DutyRecord record) {
        return !holding(caller, record, RecordSight.TAKES)
                .with("heads", caller.has(Roles.UNIT_LEADER))
                .rows(getEntityManager())
                .isEmpty();
    }

    private Sql holding(Caller caller, DutyRecord record, String condition) {
        return on(visible(caller, "select 1 as n from record r where r.id = :id and"), caller, condition)
                .with("id", record.id);
    }

    private Sql on(Sql sql, Caller caller, String condition) {
        return sql.add("and").add(condition).with("me", caller.personOrNobody()).with("today", calendar.today());
    }

    /** Whether somebody works in the caller's unit today, by the directory. */
    boolean serves(Caller caller, UUID person) {
        return !new Sql("select 1 as n from person h where")
                .add(RecordSight.SERVES)
                .add("and h.bureau = :bureau and h.id = :person")
                .with("bureau", caller.bureau())
                .with("unit", caller.unitOrNobody().toString())
                .with("today", calendar.today())
                .with("person", person)
                .rows(getEntityManager())
                .isEmpty();
    }

    /** What a spot check found wrong of it last; null where it found nothing, or it came back since. */
    RecordView.@Nullable FoundWrong foundWrong(DutyRecord record) {
        return new Sql("""
                        select v.remark, v.noted_on, p.name from record r
                          join spot_check_verdict v on v.record = r.id and not v.genuine
                               and not exists (select from spot_check_verdict l
                                                where l.spot_check = v.spot_check and l.record = v.record
                                                  and l.number > v.number)
                          left join person p on p.bureau = r.bureau and p.id = v.noted_by
                         where r.id = :record and
                        """ + RecordSight.FOUND_WRONG + " order by v.noted_on desc, v.number desc limit 1")
                .with("record", record.id).rows(getEntityManager()).stream()
                        .findFirst()
                        .map(row -> new RecordView.FoundWrong(
                                row.get("remark", String.class),
                                row.get("name", String.class),
                                row.get("noted_on", LocalDate.class)))
                        .orElse(null);
    }

    /** Who recorded it: more than one where it was taken over. */
    Set<UUID> recorders(DutyRecord record) {
        Set<UUID> all = new HashSet<>();
        new Sql("select recorder_before from record_act where record = :record and recorder_before is not null")
                .with("record", record.id)
                .rows(getEntityManager())
                .forEach(row -> all.add(row.get("recorder_before", UUID.class)));
        if (record.recorder != null) {
            all.add(record.recorder);
        }
        return all;
    }

    boolean confidential(DutyRecord record) {
        return !new Sql("""
                        select 1 as n from record_obligation s join obligation x on x.id = s.obligation
                         where s.record = :record and x.confidential
                        """).with("record", record.id).rows(getEntityManager()).isEmpty();
    }

    /** The unit that goes on with a record: the recording one, or the one that stands for it. */
    UUID standing(DutyRecord record, LocalDate day) {
        return new Sql("select coalesce(standing_unit(:bureau, :unit, cast(:day as date)), :unit) as unit")
                .with("bureau", record.bureau)
                .with("unit", record.unit)
                .with("day", day)
                .rows(getEntityManager())
                .getFirst()
                .get("unit", UUID.class);
    }

    /** In the order of the filter; {@code limit + 1} rows at most. */
    public List<RecordSummary> list(Caller caller, RecordFilter filter, Cursor after, int limit) {
        return page(caller, visible(caller, SUMMARY), filter, after, limit).stream()
                .map(RecordSummary::of)
                .toList();
    }

    /** The same with all that a ledger shows of each. */
    public List<LedgerLine> lines(Caller caller, RecordFilter filter, Cursor after, int limit) {
        return page(caller, visible(caller, LedgerLine.SELECT), filter, after, limit).stream()
                .map(LedgerLine::of)
                .toList();
    }

    private List<Tuple> page(Caller caller, Sql sql, RecordFilter filter, Cursor after, int limit) {
        RecordSearch.narrow(sql, filter);
        if (after != null) {
            sql.add(filter.order().after).with("after", after.uuid(1));
            Object key = filter.order().key(after);
            if (key != null) {
                sql.with("key", key);
            }
        }
        queue(sql, caller, filter.queue());
        return sql.add(filter.order().order)
                .add("limit :limit")
                .with("limit", limit + 1)
                .rows(getEntityManager());
    }

    /** Those of the ids that the caller may know of and that wait for the caller's acceptance. */
    public List<RecordSummary> acceptable(Caller caller, Collection<UUID> ids) {
        Sql sql = visible(caller, SUMMARY).add("and r.id in (:ids)").with("ids", ids);
        queue(sql, caller, Queue.ACCEPT);
        return sql.add("order by r.id").rows(getEntityManager()).stream()
                .map(RecordSummary::of)
                .toList();
    }

    /** How many wait for the caller. */
    public long count(Caller caller, Queue queue) {
        Sql sql = visible(caller, "select count(*) as n from record r where");
        queue(sql, caller, queue);
        return sql.rows(getEntityManager()).getFirst().get("n", Long.class);
    }

    private Sql visible(Caller caller, String select) {
        return RecordSight.seeing(new Sql(select).add(RecordSight.VISIBLE), caller, self.get());
    }

    /** The steps of the table, as conditions: what the caller can sign, accept or mend. */
    private void queue(Sql sql, Caller caller, Queue queue) {
        UUID me = caller.personOrNobody();
        switch (queue) {
            case null -> {}
            case SIGN ->
                sql.add("and r.state = 'SUBMITTED' and r.unit = cast(:unit as uuid) and :heads and not")
                        .add(RecordSight.RECORDED_BY_ME)
                        .with("me", me)
                        .with("heads", caller.has(Roles.UNIT_LEADER));
            case ACCEPT ->
                sql.add("""
                                and r.state = 'SIGNED' and r.unit <> cast(:unit as uuid)
                                and r.signer <> :me
                                and (r.accepting_side = 'RESPONSIBLE' and r.accepting_unit = cast(:unit as uuid) and :unitPeople
                                     or r.accepting_side = 'DISCIPLINE' and :discipline
                                     or r.accepting_side = 'BUREAU_LEADER' and :leads)
                                and not
                                """)
                        .add(RecordSight.RECORDED_BY_ME)
                        .with("me", me)
                        .with("discipline", caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD))
                        .with("leads", caller.has(Roles.BUREAU_LEADER));
            case RETURNED -> on(sql.add("and r.state = 'RETURNED'"), caller, RecordSight.WRITES);
            case DRAFTS -> on(sql.add("and r.state = 'DRAFT'"), caller, RecordSight.WRITES);
            case FOUND_WRONG ->
                sql.add("""
                                and r.unit <> cast(:unit as uuid) and r.signer <> :me
                                and (r.accepting_unit = cast(:unit as uuid) and :unitPeople or :secretary)
                                and not
                                """)
                        .add(RecordSight.RECORDED_BY_ME)
                        .add("and")
                        .add(RecordSight.FOUND_WRONG)
                        .with("me", me)
                        .with("secretary", caller.has(Roles.DISCIPLINE_HEAD));
            case UNATTENDED -> on(sql, caller, RecordSight.UNATTENDED);
        }
    }
}
