package org.qingyuan.responsibility.directory.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;

@ApplicationScoped
public class LeaderInChargeRepository {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.charge.LeaderInChargeRow(o, u.name, u.ordinal, p.name) from LeaderInCharge o
              join Unit u on u.bureau = o.bureau and u.id = o.unit
              join Person p on p.bureau = o.bureau and p.id = o.leader
            """;

    private final EntityManager em;
    private final BusinessCalendar calendar;

    public LeaderInChargeRepository(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    public Page<LeaderInChargeView> list(
            Reading reading, UUID unit, UUID leader, boolean closed, int limit, String after) {
        Cursor cursor = Cursor.decode(after, 2);
        Selection<LeaderInChargeRow> selection = new Selection<>(LeaderInChargeRow.class, FROM, reading.bureau())
                .where("o.unit = :unit", "unit", unit)
                .where("o.leader = :leader", "leader", leader)
                .open(closed, calendar.today());
        if (cursor != null) {
            selection.after(List.of("u.ordinal", "o.id"), List.of((int) cursor.number(0), cursor.uuid(1)));
        }
        return Page.of(
                selection.page(em, "u.ordinal, o.id", limit),
                limit,
                LeaderInChargeRow::charge,
                row -> Cursor.of(row.ordinal(), row.charge().id()));
    }

    /** @throws Problem 404 */
    public LeaderInChargeView find(Reading reading, UUID id) {
        return new Selection<>(LeaderInChargeRow.class, FROM, reading.bureau())
                .one(em, id)
                .map(LeaderInChargeRow::charge)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
