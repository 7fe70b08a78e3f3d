package org.qingyuan.responsibility.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.roster.RosterService;

/** Takes what other services announced about people, each report once. */
@ApplicationScoped
public class Measures {
    private static final int LONGEST_BASIS = 200;

    private final EntityManager entities;
    private final RosterService rosters;
    private final FollowUpSettings followUps;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Measures(
            EntityManager entities,
            RosterService rosters,
            FollowUpSettings followUps,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.rosters = rosters;
        this.followUps = followUps;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * @param source a service; its token names no bureau, or the same one
     * @throws Problem 403 a kind that is another service's to tell; 404 another bureau's; 409 a revocation of what was never announced; 422 a day in the future, a person the
     *     bureau does not have, or a key used for another report
     */
    @Transactional
    public MeasureView take(Caller source, String key, MeasureRequest measure) {
        if (source.bureau() != null && !source.bureau().equals(measure.bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (!measure.kind().toldBy(source)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (measure.announcedOn().isAfter(calendar.today())) {
            throw new Problem(ResponsibilityProblem.HELD_IN_FUTURE, measure.announcedOn())
                    .withError("announcedOn", "HELD_IN_FUTURE");
        }
        if (find("select id from person where bureau = :bureau and id = :person", measure)
                .isEmpty()) {
            throw new Problem(ResponsibilityProblem.PERSON_NOT_IN_DIRECTORY).withError("person", "UNKNOWN");
        }
        String digest = Digests.sha256(measure.toString());
        Optional<Tuple> earlier = earlier(source, key, measure);
        if (earlier.isPresent() && !earlier.get().get("digest", String.class).equals(digest)) {
            throw new Problem(BaseProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (earlier.isEmpty()) {
            earlier = known(source, measure, measure.act());
        }
        return earlier.map(row -> new MeasureView(row.get("id", UUID.class), measure.act(), measure.reference()))
                .orElseGet(() -> keep(source, key, digest, measure));
    }

    private MeasureView keep(Caller source, String key, String digest, MeasureRequest measure) {
        if (measure.act() == MeasureAct.REVOKED
                && known(source, measure, MeasureAct.ANNOUNCED).isEmpty()) {
            throw new Problem(ResponsibilityProblem.MEASURE_UNKNOWN, measure.reference());
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        entities.createNativeQuery("""
                        insert into announced_measure (id, bureau, person, act, kind, announced_on, organ, reference, source,
                                                       idempotency_key, digest, received_at)
                        values (:id, :bureau, :person, :act, :kind, :day, :organ, :reference, :source, :key, :digest, :at)
                        """)
                .setParameter("id", id)
                .setParameter("bureau", measure.bureau())
                .setParameter("person", measure.person())
                .setParameter("act", measure.act().name())
                .setParameter("kind", measure.kind().name())
                .setParameter("day", measure.announcedOn())
                .setParameter("organ", measure.organ())
                .setParameter("reference", measure.reference())
                .setParameter("source", source.account())
                .setParameter("key", key)
                .setParameter("digest", digest)
                .setParameter("at", Instant.now())
                .executeUpdate();
        trail.recordIn(
                measure.bureau(), "integrity.announce", "person", measure.person(), Map.of("measure", id.toString()));
        followUp(source, measure);
        return new MeasureView(id, measure.act(), measure.reference());
    }

    /** Follow-up education is owed after a sanction and what the bureau follows up besides, and no more once it is revoked. */
    private void followUp(Caller source, MeasureRequest measure) {
        Caller inBureau = new Caller(measure.bureau(), null, null, source.account(), source.name(), source.roles());
        String basis = basis(measure.organ(), measure.reference());
        if (measure.act() == MeasureAct.ANNOUNCED) {
            if (followUps.follows(measure.bureau(), measure.kind())) {
                rosters.sanctioned(inBureau, measure.person(), measure.announcedOn(), basis);
            }
            return;
        }
        known(source, measure, MeasureAct.ANNOUNCED).ifPresent(row -> {
            LocalDate day = row.get("announced_on", LocalDate.class);
            rosters.sanctionRevoked(inBureau, measure.person(), day, basis, standing(measure, day));
        });
    }

    private static String basis(String organ, String reference) {
        String whole = organ + " " + reference;
        return whole.substring(0, Math.min(whole.length(), LONGEST_BASIS));
    }

    /** Of another measure of the person and day that is followed up and was not revoked; null for none. */
    private @Nullable String standing(MeasureRequest revoked, LocalDate day) {
        return new Sql("""
                        select m.kind, m.organ, m.reference from announced_measure m
                         where m.bureau = :bureau and m.person = :person and m.act = 'ANNOUNCED' and m.announced_on = :day
                           and m.reference <> :reference
                           and not exists (select from announced_measure r
                                            where r.bureau = m.bureau and r.person = m.person and r.act = 'REVOKED'
                                              and r.source = m.source and r.reference = m.reference)
                         order by m.received_at
                        """)
                        .with("bureau", revoked.bureau())
                        .with("person", revoked.person())
                        .with("day", day)
                        .with("reference", revoked.reference())
                        .rows(entities)
                        .stream()
                        .filter(row -> followUps.follows(
                                revoked.bureau(), AnnouncedKind.valueOf(row.get("kind", String.class))))
                        .map(row -> basis(row.get("organ", String.class), row.get("reference", String.class)))
                        .findFirst()
                        .orElse(null);
    }

    private Optional<Tuple> earlier(Caller source, String key, MeasureRequest measure) {
        return new Sql("""
                        select id, digest from announced_measure
                         where bureau = :bureau and source = :source and idempotency_key = :key
                        """)
                        .with("bureau", measure.bureau())
                        .with("source", source.account())
                        .with("key", key)
                        .rows(entities)
                        .stream()
                        .findFirst();
    }

    private Optional<Tuple> known(Caller source, MeasureRequest measure, MeasureAct act) {
        return new Sql("""
                        select id, digest, announced_on from announced_measure
                         where bureau = :bureau and source = :source and reference = :reference and person = :person
                           and act = :act
                        """)
                        .with("bureau", measure.bureau())
                        .with("source", source.account())
                        .with("reference", measure.reference())
                        .with("person", measure.person())
                        .with("act", act.name())
                        .rows(entities)
                        .stream()
                        .findFirst();
    }

    private List<Tuple> find(String sql, MeasureRequest measure) {
        return new Sql(sql)
                .with("bureau", measure.bureau())
                .with("person", measure.person())
                .rows(entities);
    }
}
