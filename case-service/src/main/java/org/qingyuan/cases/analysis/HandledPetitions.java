package org.qingyuan.cases.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.cases.notify.client.NoticeCounts;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.sql.Statement;

/** How many petitions were handled of what came in within a quarter; what was taken back or frozen is nobody's. */
@ApplicationScoped
class HandledPetitions {
    /** @param late overdue, or answered after the day that was due */
    record Counts(int received, int closed, int late) {
        /** Also of none at all. */
        boolean allAnsweredInTime() {
            return closed == received && late == 0;
        }
    }

    /**
     * Quarters one after another in which every call of the hot-line was answered in time.
     *
     * @param called the last of them that had calls
     */
    record Clean(Quarter first, Quarter called, Quarter last) {
        List<Quarter> quarters() {
            return Stream.iterate(last, Quarter::before)
                    .takeWhile(quarter -> !quarter.last().isBefore(first.first()))
                    .toList();
        }
    }

    private static final int MOST_QUARTERS = 8;

    private final EntityManager entities;
    private final BusinessCalendar calendar;

    HandledPetitions(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** What the unit handled itself. */
    Counts of(String bureau, UUID unit, Quarter quarter) {
        return counts(bureau, unit, quarter, null);
    }

    /** Up to that quarter and none with a late or an open call in between; whoever handled them: 4.1 is owed for the bureau. */
    Optional<Clean> cleanHotLine(String bureau, Quarter last) {
        Quarter first = null;
        Quarter called = null;
        Quarter quarter = last;
        for (int i = 0; i < MOST_QUARTERS; i++) {
            Counts counts = counts(bureau, null, quarter, "HOTLINE");
            if (!counts.allAnsweredInTime()) {
                break;
            }
            first = quarter;
            called = called == null && counts.received() > 0 ? quarter : called;
            quarter = quarter.before();
        }
        return called == null ? Optional.empty() : Optional.of(new Clean(first, called, last));
    }

    private Counts counts(String bureau, UUID unit, Quarter quarter, String source) {
        LocalDate today = calendar.today();
        return new Statement("""
                        select cast(count(*) as int) as received,
                               cast(count(*) filter (where p.state = 'CLOSED') as int) as closed,
                               cast(count(*) filter (where coalesce(p.answered_on, cast(:today as date)) > p.close_due) as int)
                                   as late
                          from petition p
                         where p.bureau = :bureau and p.state not in ('RECALLED', 'SETTLED') and not p.frozen
                           and p.received_on between :first and :last
                        """)
                .with("today", today)
                .with("bureau", bureau)
                .with("first", quarter.first())
                .with("last", quarter.last())
                .when(unit, "and p.unit = :unit", "unit")
                .when(source, "and p.source = :source", "source")
                .rows(
                        entities,
                        row -> new Counts(
                                row.get("received", Integer.class),
                                row.get("closed", Integer.class),
                                row.get("late", Integer.class)))
                .getFirst();
    }

    /**
     * What the form petition-analysis asks of a unit's quarter, as far as the register knows it; 查实 is a judgement. What came in counts
     * by the day of its receipt, 办结 by the day of the answer, and what nobody had answered by the end of the quarter was 尚在办理.
     */
    NoticeCounts analysed(String bureau, UUID unit, Quarter quarter) {
        return figures(
                bureau,
                unit,
                quarter,
                """
                count(*) filter (where p.received_on >= :first and p.source = 'LETTER') as letters,
                count(*) filter (where p.received_on >= :first and p.source = 'VISIT') as visits,
                count(*) filter (where p.received_on >= :first and p.source in ('PHONE', 'HOTLINE')) as calls,
                count(*) filter (where p.received_on >= :first and p.source = 'NETWORK') as online,
                count(*) filter (where p.received_on >= :first and p.repeat_of is not null) as repeated,
                count(*) filter (where p.received_on >= :first
                                   and exists (select from petitioner n where n.petition = p.id and not n.anonymous)) as named,
                count(*) filter (where p.answered_on between :first and :last) as closed,
                count(*) filter (where p.answered_on is null or p.answered_on > :last) as pending
                """,
                "",
                List.of("letters", "visits", "calls", "online", "repeated", "named", "closed", "pending"));
    }

    /** What the form hot-line asks, for one quarter of the bureau; whether a call asked or complained is not registered. */
    NoticeCounts calls(String bureau, Quarter quarter) {
        return figures(
                bureau,
                null,
                quarter,
                """
                count(*) filter (where p.state = 'CLOSED') as closed,
                count(*) filter (where p.answered_on is not null) as answered,
                count(*) filter (where p.answered_on > p.close_due) as late
                """,
                "and p.received_on >= :first and p.source = 'HOTLINE'",
                List.of("closed", "answered", "late"));
    }

    private NoticeCounts figures(
            String bureau, UUID unit, Quarter quarter, String columns, String more, List<String> fields) {
        return new Statement("select " + columns + """
                          from petition p
                         where p.bureau = :bureau and p.state not in ('RECALLED', 'SETTLED') and not p.frozen
                           and p.received_on <= :last
                        """)
                .add(more)
                .with("bureau", bureau)
                .with("first", quarter.first())
                .with("last", quarter.last())
                .when(unit, "and p.unit = :unit", "unit")
                .rows(entities, row -> counts(quarter, fields, row))
                .getFirst();
    }

    private static NoticeCounts counts(Quarter quarter, List<String> fields, Tuple row) {
        NoticeCounts counts = new NoticeCounts().from(quarter.first()).until(quarter.last());
        fields.forEach(field -> counts.putCountsItem(field, BigDecimal.valueOf(row.get(field, Long.class))));
        return counts;
    }
}
