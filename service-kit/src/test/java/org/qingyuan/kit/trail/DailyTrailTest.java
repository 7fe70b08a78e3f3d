package org.qingyuan.kit.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DailyTrailTest {
    @Inject
    DailyTrail daily;

    @Inject
    SealTable seals;

    @Inject
    TrailKey key;

    @Inject
    Trail trail;

    @Inject
    EntityManager entities;

    @Test
    void eachDayThatIsOverHasOneHeadDatedByItsEnd() {
        List<Link> sealed = new ArrayList<>();
        QuarkusTransaction.requiringNew().call(() -> {
            seals.awaitLock();
            for (int i = 0; i < 4; i++) {
                trail.record("sample.act", "sample", UUID.randomUUID());
            }
            entities.flush();
            sealed.addAll(seal(seals.unsealed(SealTable.Stretch.since(Instant.EPOCH), 10_000)));
            sign(sealed.get(0), "2020-01-01T03:07:00Z");
            sign(sealed.get(1), "2020-01-01T15:59:00Z");
            // Already the next day in China.
            sign(sealed.get(2), "2020-01-01T16:01:00Z");
            sign(sealed.get(3), Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
            return null;
        });
        List<Checkpoint> heads = daily.checkpoints(false, 200, null).items();
        assertEquals(
                List.of(sealed.get(1).pos(), sealed.get(2).pos()),
                heads.stream().map(Checkpoint::pos).toList());
        assertEquals(
                List.of("2020-01-01T16:00:00Z", "2020-01-02T16:00:00Z"),
                heads.stream().map(head -> head.at().toString()).toList());
        assertTrue(heads.stream().allMatch(head -> head.signedBy(key.publicKey())));
        assertEquals(List.of(heads.getLast()), daily.checkpoints(true, 1, null).items());
        assertEquals(
                List.of(heads.getLast()),
                daily.checkpoints(false, 1, daily.checkpoints(false, 1, null).next())
                        .items());
        Link last = daily.links(200, null).items().getLast();
        assertEquals(sealed.get(2).pos(), last.pos());
        assertFalse(daily.links(200, null).items().contains(sealed.get(3)));
    }

    /** @return the last four */
    private List<Link> seal(List<SealTable.Unsealed> events) throws SQLException {
        SealTable.Head head = seals.head();
        String prev = head.hash();
        List<Link> links = new ArrayList<>();
        for (SealTable.Unsealed event : events) {
            Link link = Link.after(head.pos() + links.size() + 1, prev, event.canonical());
            links.add(link);
            prev = link.hash();
        }
        seals.insert(events.stream().map(SealTable.Unsealed::event).toList(), links);
        return links.subList(links.size() - 4, links.size());
    }

    private void sign(Link link, String at) throws SQLException {
        Instant instant = Instant.parse(at);
        seals.insert(new Checkpoint(
                link.pos(),
                link.hash(),
                instant,
                key.id(),
                key.sign(Checkpoint.text(link.pos(), link.hash(), instant))));
    }
}
