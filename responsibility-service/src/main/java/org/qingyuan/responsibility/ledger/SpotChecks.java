package org.qingyuan.responsibility.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;

/** 抽查: 纪委 looks at a share of what responsible units accepted for the units that support them. */
@ApplicationScoped
public class SpotChecks {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST = 50;

    /** What 纪委 accepted itself is nothing to sample; nothing confidential is drawn, since the page names what is. */
    private static final String ACCEPTED = """
            select r.id from record r
             where r.bureau = :bureau and r.state = 'ACCEPTED' and r.accepting_side = 'RESPONSIBLE' and r.notice is null
               and r.accepted_on between :from and :to
               and not exists (select from record_obligation s join obligation x on x.id = s.obligation
                                where s.record = r.id and x.confidential)
            """;

    private final EntityManager entities;
    private final LedgerSettings settings;
    private final BusinessCalendar calendar;
    private final Trail trail;

    SpotChecks(EntityManager entities, LedgerSettings settings, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.settings = settings;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** The last first. */
    public List<SpotCheckSummary> list(Caller caller) {
        return new Sql("""
                        select c.id, c.from_day, c.to_day, p.name, c.made_on, count(*) as drawn,
                               count(v.genuine) as noted, count(*) filter (where not v.genuine) as wrong
                          from spot_check c
                          join person p on p.bureau = c.bureau and p.id = c.person
                          join spot_check_record s on s.spot_check = c.id
                          left join lateral (
                               select l.genuine from spot_check_verdict l
                                where l.spot_check = s.spot_check and l.record = s.record order by l.number desc limit 1) v on true
                         where c.bureau = :bureau
                         group by c.id, p.name order by c.id desc limit :most
                        """)
                .with("bureau", caller.bureau()).with("most", MOST).rows(entities).stream()
                        .map(row -> new SpotCheckSummary(
                                row.get("id", UUID.class),
                                row.get("from_day", LocalDate.class),
                                row.get("to_day", LocalDate.class),
                                row.get("name", String.class),
                                row.get("made_on", LocalDate.class),
                                row.get("drawn", Long.class),
                                row.get("noted", Long.class),
                                row.get("wrong", Long.class)))
                        .toList();
    }

    /** @throws Problem 422 when the days are the wrong way round, or nothing was accepted on them */
    @Transactional
    public SpotCheckView draw(Caller caller, SpotCheckRequest request) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (request.to().isBefore(request.from())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED).withError("to", "PERIOD_REVERSED");
        }
        List<UUID> accepted = new Sql(ACCEPTED)
                        .with("bureau", caller.bureau())
                        .with("from", request.from())
                        .with("to", request.to())
                        .rows(entities)
                        .stream()
                        .map(row -> row.get("id", UUID.class))
                        .toList();
        if (accepted.isEmpty()) {
            throw new Problem(ResponsibilityProblem.NOTHING_TO_CHECK);
        }
        LedgerSettingView setting = settings.of(caller);
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String seed = HexFormat.of().formatHex(random);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        entities.createNativeQuery("""
                        insert into spot_check (id, bureau, person, from_day, to_day, seed, share, accepted, made_on)
                        values (:id, :bureau, :person, :from, :to, :seed, :share, :accepted, :on)
                        """)
                .setParameter("id", id)
                .setParameter("bureau", caller.bureau())
                .setParameter("person", caller.person())
                .setParameter("from", request.from())
                .setParameter("to", request.to())
                .setParameter("seed", seed)
                .setParameter("share", setting.sampleShare())
                .setParameter("accepted", accepted.size())
                .setParameter("on", calendar.today())
                .executeUpdate();
        Draw.of(accepted, seed, setting.sampleShare(), setting.sampleLeast())
                .forEach(record -> entities.createNativeQuery(
                                "insert into spot_check_record (spot_check, record) values (:id, :record)")
                        .setParameter("id", id)
                        .setParameter("record", record)
                        .executeUpdate());
        trail.record("spot-check.draw", "spot-check", id);
        return get(caller, id);
    }

    /** @throws Problem 404 */
    @Transactional
    public SpotCheckView get(Caller caller, UUID id) {
        Tuple row = new Sql("""
                        select c.*, p.name from spot_check c
                          join person p on p.bureau = c.bureau and p.id = c.person
                         where c.bureau = :bureau and c.id = :id
                        """)
                .with("bureau", caller.bureau()).with("id", id).rows(entities).stream()
                        .findFirst()
                        .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        return new SpotCheckView(
                id,
                row.get("from_day", LocalDate.class),
                row.get("to_day", LocalDate.class),
                row.get("name", String.class),
                row.get("made_on", LocalDate.class),
                row.get("accepted", Integer.class),
                row.get("share", BigDecimal.class),
                row.get("seed", String.class),
                records(id));
    }

    private List<SpotCheckView.SpotChecked> records(UUID id) {
        Map<UUID, List<SpotCheckView.Verdict>> verdicts = verdicts(id);
        return new Sql("""
                        select r.id, r.title, r.state, u.name as unit, a.name as accepted_by
                          from spot_check_record s join record r on r.id = s.record
                          join unit u on u.bureau = r.bureau and u.id = r.unit
                          left join unit a on a.bureau = r.bureau and a.id = r.accepting_unit
                         where s.spot_check = :id order by u.ordinal, r.held_on, r.id
                        """)
                .with("id", id).rows(entities).stream()
                        .map(row -> SpotCheckView.SpotChecked.of(
                                row, verdicts.getOrDefault(row.get("id", UUID.class), List.of())))
                        .toList();
    }

    private Map<UUID, List<SpotCheckView.Verdict>> verdicts(UUID id) {
        return new Sql("""
                        select v.record, v.genuine, v.remark, v.noted_on, p.name as noted_by
                          from spot_check_verdict v join spot_check c on c.id = v.spot_check
                          left join person p on p.bureau = c.bureau and p.id = v.noted_by
                         where v.spot_check = :id order by v.record, v.number
                        """)
                .with("id", id).rows(entities).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("record", UUID.class),
                                Collectors.mapping(SpotCheckView.Verdict::of, Collectors.toList())));
    }

    /**
     * Adds a verdict to those that were given already.
     *
     * @param ifMatch how many were given
     * @throws Problem 404 for a record that was not drawn; 412 when somebody else noted it meanwhile; 422 without saying what was
     *     found wrong, or why it is seen otherwise now
     */
    @Transactional
    public SpotCheckView note(Caller caller, UUID id, UUID record, String ifMatch, SpotVerdictRequest request) {
        SpotCheckView.SpotChecked drawn = get(caller, id).records().stream()
                .filter(one -> one.id().equals(record))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, drawn.version());
        String remark = request.remark() == null ? "" : request.remark().strip();
        if (remark.isEmpty() && (!request.genuine() || drawn.version() > 0)) {
            throw new Problem(ResponsibilityProblem.REASON_REQUIRED).withError("remark", "REQUIRED");
        }
        entities.createNativeQuery("""
                        insert into spot_check_verdict (spot_check, record, number, genuine, remark, noted_by, noted_on)
                        values (:id, :record, :number, :genuine, :remark, :by, :on)
                        """)
                .setParameter("genuine", request.genuine())
                .setParameter("remark", remark)
                .setParameter("by", caller.person())
                .setParameter("on", calendar.today())
                .setParameter("id", id)
                .setParameter("record", record)
                .setParameter("number", drawn.version() + 1)
                .executeUpdate();
        trail.record(
                "spot-check.note",
                "spot-check",
                id,
                Map.of("record", record.toString(), "genuine", request.genuine().toString()));
        return get(caller, id);
    }
}
