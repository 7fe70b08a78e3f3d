package org.qingyuan.responsibility.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Sight;

/** The calendars that a person made: everybody keeps the own ones. */
@ApplicationScoped
class CalendarFeeds {
    /** More are forgotten ones. */
    private static final int MOST = 20;

    private static final String VIEW = """
            select f.id, f.kind, f.unit, u.name as unit_name, f.name, f.alarm_days, f.created_at, f.used_on, f.version
              from calendar_feed f
              left join unit u on u.bureau = f.bureau and u.id = f.unit
             where f.bureau = :bureau and f.person = :person and f.revoked_at is null
            """;

    private final EntityManager entities;
    private final Trail trail;

    CalendarFeeds(EntityManager entities, Trail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    List<CalendarFeedView> list(Caller caller) {
        return mine(caller, VIEW).add("order by f.created_at, f.id").rows(entities).stream()
                .map(CalendarFeeds::view)
                .toList();
    }

    /** Makes a calendar under an id of the client. Its address cannot be shown twice, so neither can this be repeated. */
    @Transactional
    CalendarFeedView make(Caller caller, UUID id, CalendarFeedRequest wanted) {
        if (caller.unit() == null || caller.person() == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        UUID unit = wanted.kind() == FeedKind.UNIT ? unit(caller, wanted.unit()) : null;
        if (list(caller).size() >= MOST) {
            throw new Problem(CalendarFeedProblem.TOO_MANY_CALENDARS, MOST);
        }
        FeedToken token = FeedToken.draw();
        List<Tuple> made = new Sql("""
                        insert into calendar_feed (bureau, id, kind, unit, person, person_unit, name, alarm_days, token_hash,
                                                   created_at, version)
                        values (:bureau, :id, :kind, cast(:unit as uuid), :person, :own, :name, cast(:alarm as int), :hash,
                                :now, 0)
                            on conflict (bureau, id) do nothing
                        returning id
                        """)
                .with("bureau", caller.bureau())
                .with("id", id)
                .with("kind", wanted.kind().name())
                .with("unit", unit == null ? null : unit.toString())
                .with("person", caller.person())
                .with("own", caller.unit())
                .with("name", wanted.name().strip())
                .with(
                        "alarm",
                        wanted.alarmDays() == null ? null : wanted.alarmDays().toString())
                .with("hash", token.hash())
                .with("now", Instant.now())
                .rows(entities);
        if (made.isEmpty()) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        trail.record("calendar.make", "calendar", id);
        return get(caller, id).with(token.path());
    }

    /** Draws a new address; programs that know the old one find nothing from now on. */
    @Transactional
    CalendarFeedView renew(Caller caller, UUID id, String ifMatch) {
        FeedToken token = FeedToken.draw();
        change(caller, id, ifMatch, "token_hash = :value, used_on = null", token.hash());
        trail.record("calendar.renew", "calendar", id);
        return get(caller, id).with(token.path());
    }

    @Transactional
    void revoke(Caller caller, UUID id, String ifMatch) {
        change(caller, id, ifMatch, "revoked_at = :value", Instant.now());
        trail.record("calendar.revoke", "calendar", id);
    }

    private void change(Caller caller, UUID id, String ifMatch, String set, Object value) {
        mine(caller, VIEW).add("and f.id = :id for update of f").with("id", id).rows(entities);
        int version = get(caller, id).version();
        IfMatch.check(ifMatch, version);
        entities.createNativeQuery("update calendar_feed set version = version + 1, " + set
                        + " where bureau = :bureau and id = :id")
                .setParameter("value", value)
                .setParameter("bureau", caller.bureau())
                .setParameter("id", id)
                .executeUpdate();
    }

    private CalendarFeedView get(Caller caller, UUID id) {
        return mine(caller, VIEW).add("and f.id = :id").with("id", id).rows(entities).stream()
                .findFirst()
                .map(CalendarFeeds::view)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Another unit's by those alone whose feed is also read: see {@link DueDates}. */
    private UUID unit(Caller caller, UUID asked) {
        UUID wanted = asked == null ? caller.unit() : asked;
        Sight.unit(caller, wanted);
        boolean may = !new Sql("""
                        select u.id from unit u
                         where u.bureau = :bureau and u.id = :unit
                           and (u.id = :own
                                or exists (select from unit k where k.bureau = :bureau and k.id = :own
                                              and k.kind in ('DISCIPLINE', 'LEADERSHIP')))
                        """)
                .with("bureau", caller.bureau())
                .with("unit", wanted)
                .with("own", caller.unit())
                .rows(entities)
                .isEmpty();
        if (!may) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return wanted;
    }

    private static Sql mine(Caller caller, String select) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return new Sql(select).with("bureau", caller.bureau()).with("person", caller.person());
    }

    private static CalendarFeedView view(Tuple row) {
        return new CalendarFeedView(
                row.get("id", UUID.class),
                FeedKind.valueOf(row.get("kind", String.class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("name", String.class),
                row.get("alarm_days", Integer.class),
                row.get("created_at", Instant.class),
                row.get("used_on", LocalDate.class),
                null,
                row.get("version", Integer.class));
    }
}
