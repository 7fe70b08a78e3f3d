package org.qingyuan.responsibility.directory.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.page.Page;
import org.qingyuan.responsibility.directory.read.ObjectViews;
import org.qingyuan.responsibility.directory.read.Order;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.read.Selection;
import org.qingyuan.responsibility.directory.read.Selections;

@ApplicationScoped
public class LeaderInChargeRepository implements ObjectViews<LeaderInChargeView> {
    private static final String FROM = """
            select new org.qingyuan.responsibility.directory.charge.LeaderInChargeRow(o, u.name, u.ordinal, p.name) from LeaderInCharge o
              join Unit u on u.bureau = o.bureau and u.id = o.unit
              join Person p on p.bureau = o.bureau and p.id = o.leader
            """;

    private static final Order<LeaderInChargeRow> ORDER = Order.<LeaderInChargeRow>byNumber(
                    "u.ordinal", LeaderInChargeRow::ordinal)
            .thenId(row -> row.charge().id());

    private final Selections selections;

    public LeaderInChargeRepository(Selections selections) {
        this.selections = selections;
    }

    public Page<LeaderInChargeView> list(
            Reading reading, UUID unit, UUID leader, boolean closed, int limit, String after) {
        return charges(reading)
                .where("o.unit = :unit", "unit", unit)
                .where("o.leader = :leader", "leader", leader)
                .open(closed)
                .page(ORDER, limit, after, LeaderInChargeRow::charge);
    }

    @Override
    public LeaderInChargeView find(Reading reading, UUID id) {
        return charges(reading).find(id).charge();
    }

    private Selection<LeaderInChargeRow> charges(Reading reading) {
        return selections.of(LeaderInChargeRow.class, FROM, reading);
    }
}
