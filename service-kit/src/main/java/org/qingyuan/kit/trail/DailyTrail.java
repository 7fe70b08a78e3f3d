package org.qingyuan.kit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/**
 * The chain as whoever may see it who must not learn at what time of a day something happened: of the days that are over, with one
 * signed head for each on which something did, dated by the end of the day.
 */
@ApplicationScoped
public class DailyTrail {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final SealTable seals;
    private final TrailKey key;

    public DailyTrail(SealTable seals, TrailKey key) {
        this.seals = seals;
        this.key = key;
    }

    /** Oldest first. */
    public Page<Link> links(int limit, String after) {
        Cursor cursor = Cursor.decode(after, 1);
        try {
            List<Checkpoint> days = days();
            long last = days.isEmpty() ? 0 : days.getLast().pos();
            List<Link> links = seals.links(cursor == null ? 0 : cursor.number(0), limit + 1).stream()
                    .filter(link -> link.pos() <= last)
                    .toList();
            return Page.of(links, limit, link -> link, link -> Cursor.of(link.pos()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Page<Checkpoint> checkpoints(boolean newestFirst, int limit, String after) {
        Cursor cursor = Cursor.decode(after, 1);
        Comparator<Checkpoint> byPos = Comparator.comparing(Checkpoint::pos);
        try {
            List<Checkpoint> heads = days().stream()
                    .sorted(newestFirst ? byPos.reversed() : byPos)
                    .filter(head -> cursor == null
                            || (newestFirst ? head.pos() < cursor.number(0) : head.pos() > cursor.number(0)))
                    .limit(limit + 1L)
                    .toList();
            return Page.of(heads, limit, this::dated, head -> Cursor.of(head.pos()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Checkpoint> days() throws SQLException {
        return seals.lastOfDays(LocalDate.ofInstant(Instant.now(), ZONE), ZONE);
    }

    /** Signed anew only where its own signature holds: a head that was tampered with stays one that nobody verifies. */
    private Checkpoint dated(Checkpoint head) {
        Instant end = LocalDate.ofInstant(head.at(), ZONE)
                .plusDays(1)
                .atStartOfDay(ZONE)
                .toInstant();
        PublicKey signer = key.known().get(head.keyId());
        if (signer == null || !head.signedBy(signer)) {
            return new Checkpoint(head.pos(), head.hash(), end, head.keyId(), head.signature());
        }
        return new Checkpoint(
                head.pos(), head.hash(), end, key.id(), key.sign(Checkpoint.text(head.pos(), head.hash(), end)));
    }
}
