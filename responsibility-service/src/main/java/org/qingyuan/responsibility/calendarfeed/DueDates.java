package org.qingyuan.responsibility.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.reminder.OwedInPerson;

/** What a calendar shows, found by its secret address alone. */
@ApplicationScoped
class DueDates {
    private static final int DAYS_BACK = 92;
    private static final int DAYS_AHEAD = 400;
    private static final int MOST = 2000;

    /**
     * The feed while its maker has an account and serves where it was made; one of another unit while the maker is of the unit of
     * 纪委 or of the leaders. Roles are not known here: no token comes with the address.
     */
    private static final String FEED = """
            select f.bureau, f.id, f.kind, f.unit, f.person, f.name, f.alarm_days, f.used_on, h.unit as own_unit
              from calendar_feed f
              join person h on h.bureau = f.bureau and h.id = f.person and h.account is not null
                           and h.validity @> cast(:today as date) and h.unit = f.person_unit
             where f.token_hash = :hash and f.revoked_at is null
               and (f.kind = 'PERSON' or f.unit = h.unit
                    or exists (select from unit k
                                where k.bureau = h.bureau and k.id = h.unit and k.kind in ('DISCIPLINE', 'LEADERSHIP')))
            """;

    private static final String DUE = """
            select p.id, r.item_no, r.item_name, p.due, p.required, p.accepted,
                   obligation_state(p, cast(:today as date)) as state,
                   (select n.name from unit n where n.bureau = p.bureau and n.id = p.unit) as unit_name,
                   (:own and
                   """ + OwedInPerson.of(":bureau", ":unit") + """
                   ) as in_person
              from obligation_progress p
              join plan_row r on r.id = p.plan_row
             where p.bureau = :bureau and p.closed_on is null and p.exempted_on is null
               and p.due between :from and :to
               and not exists (select from obligation x where x.id = p.id and x.confidential)
               and (exists (select from obligation_unit ou
                             where ou.bureau = :bureau and ou.obligation = p.id and ou.unit = :unit)
                    or :own and p.owner_kind = 'PERSON' and p.owner = :person
                    or :own and p.owner_kind = 'POST' and exists (
                        select from post t where t.bureau = :bureau and t.id = p.owner and t.person = :person
                                             and t.validity @> cast(:today as date))
                    or :own and p.owner_kind = 'BRANCH' and exists (
                        select from party_branch b where b.bureau = :bureau and b.id = p.owner and b.secretary = :person))
             order by p.due, r.ordinal, p.id limit :most
            """;

    /** Sub-tasks of the own calendar: their days are earlier than the obligation's. */
    private static final String PARTS = """
            select k.id, k.obligation, r.item_no, r.item_name, k.due, k.done_on is not null as done,
                   (select n.name from unit n where n.bureau = k.bureau and n.id = k.unit) as unit_name
              from subtask k
              join obligation o on o.id = k.obligation
              join plan_row r on r.id = o.plan_row
             where k.bureau = :bureau and k.removed_at is null and k.due between :from and :to
               and o.closed_on is null and o.exempted_on is null and not o.confidential
               and subtask_holder(k, cast(:today as date)) = :person
             order by k.due, k.id limit :most
            """;

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    DueDates(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /**
     * @param id of the obligation, or of the sub-task
     * @param inPerson whether its page is not for the reader, who owes it: the own integrity file is
     */
    record Due(
            UUID id,
            UUID obligation,
            String itemNo,
            String itemName,
            String unit,
            LocalDate day,
            boolean settled,
            String how,
            boolean inPerson) {}

    record Feed(String name, Integer alarmDays, List<Due> dues) {}

    /** Empty for what is no address of ours, or none any more. */
    @Transactional
    Optional<Feed> read(FeedToken token) {
        LocalDate today = calendar.today();
        return new Sql(FEED)
                .with("hash", token.hash()).with("today", today).rows(entities).stream()
                        .findFirst()
                        .map(feed -> read(feed, today));
    }

    private Feed read(Tuple feed, LocalDate today) {
        noteUse(feed, today);
        boolean own = FeedKind.valueOf(feed.get("kind", String.class)) == FeedKind.PERSON;
        List<Due> dues = new ArrayList<>(new Sql(DUE)
                        .with("bureau", feed.get("bureau", String.class))
                        .with("today", today)
                        .with("from", today.minusDays(DAYS_BACK))
                        .with("to", today.plusDays(DAYS_AHEAD))
                        .with("unit", feed.get(own ? "own_unit" : "unit", UUID.class))
                        .with("own", own)
                        .with("person", feed.get("person", UUID.class))
                        .with("most", MOST)
                        .rows(entities)
                        .stream()
                        .map(DueDates::due)
                        .toList());
        if (own) {
            new Sql(PARTS)
                    .with("bureau", feed.get("bureau", String.class))
                    .with("today", today)
                    .with("from", today.minusDays(DAYS_BACK))
                    .with("to", today.plusDays(DAYS_AHEAD))
                    .with("person", feed.get("person", UUID.class))
                    .with("most", MOST)
                    .rows(entities)
                    .forEach(row -> dues.add(part(row)));
        }
        return new Feed(feed.get("name", String.class), feed.get("alarm_days", Integer.class), dues);
    }

    /** Once a day: programs ask every quarter of an hour, and nobody needs to know more. */
    private void noteUse(Tuple feed, LocalDate today) {
        if (!today.equals(feed.get("used_on", LocalDate.class))) {
            entities.createNativeQuery("update calendar_feed set used_on = :today where bureau = :bureau and id = :id")
                    .setParameter("today", today)
                    .setParameter("bureau", feed.get("bureau", String.class))
                    .setParameter("id", feed.get("id", UUID.class))
                    .executeUpdate();
        }
    }

    private static Due part(Tuple row) {
        return new Due(
                row.get("id", UUID.class),
                row.get("obligation", UUID.class),
                row.get("item_no", String.class),
                row.get("item_name", String.class) + " 子任务",
                row.get("unit_name", String.class),
                row.get("due", LocalDate.class),
                row.get("done", Boolean.class),
                "子任务完成期限。",
                false);
    }

    private static Due due(Tuple row) {
        ObligationState state = ObligationState.valueOf(row.get("state", String.class));
        return new Due(
                row.get("id", UUID.class),
                row.get("id", UUID.class),
                row.get("item_no", String.class),
                row.get("item_name", String.class),
                row.get("unit_name", String.class),
                row.get("due", LocalDate.class),
                state == ObligationState.DONE || state == ObligationState.DONE_LATE,
                "到期日。应完成 %d 次，已销号 %d 次。".formatted(row.get("required", Integer.class), row.get("accepted", Long.class)),
                row.get("in_person", Boolean.class));
    }
}
