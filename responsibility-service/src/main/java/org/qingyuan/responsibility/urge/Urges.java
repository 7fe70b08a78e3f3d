package org.qingyuan.responsibility.urge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.HeldBy;
import org.qingyuan.responsibility.obligation.ObligationRepository;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.obligation.ObligationView;
import org.qingyuan.responsibility.reminder.told.ToldLetterRequest;
import org.qingyuan.responsibility.reminder.told.ToldLetters;

/** 催办: 纪委 presses for what is open, or waits past its day for the unit's own signature. */
@ApplicationScoped
class Urges {
    private static final Set<ObligationState> OPEN =
            EnumSet.of(ObligationState.NOT_STARTED, ObligationState.IN_PROGRESS, ObligationState.OVERDUE);

    private static final String SELECT = """
            select g.id, g.urged_on, g.words, h.name
              from obligation_urge g join person h on h.bureau = g.bureau and h.id = g.urged_by
             where g.bureau = :bureau and g.obligation = :obligation
            """;

    private final ObligationRepository obligations;
    private final ToldLetters letters;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Urges(
            ObligationRepository obligations,
            ToldLetters letters,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.obligations = obligations;
        this.letters = letters;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 404 when the caller may not know of the obligation */
    List<UrgeView> of(Caller caller, UUID obligation) {
        obligations.get(caller, obligation);
        return select(caller, obligation, "order by g.urged_at desc, g.id desc").rows(entities).stream()
                .map(UrgeView::of)
                .toList();
    }

    /** @throws Problem 409 where there is nothing to press for */
    @Transactional
    UrgeView urge(Caller caller, UUID obligation, UUID id, String words) {
        ObligationView owed = obligations.get(caller, obligation);
        boolean unsigned = owed.heldUp() != null && owed.heldUp().by() == HeldBy.UNIT_HEAD;
        if (!OPEN.contains(owed.state()) && !unsigned) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        boolean fresh = !new Sql("""
                        insert into obligation_urge (id, bureau, obligation, words, urged_by, urged_on, urged_at)
                        values (:id, :bureau, :obligation, :words, :by, :day, :now) on conflict (id) do nothing returning id
                        """)
                .with("id", id)
                .with("bureau", caller.bureau())
                .with("obligation", obligation)
                .with("words", words)
                .with("by", caller.person())
                .with("day", calendar.today())
                .with("now", Instant.now())
                .rows(entities)
                .isEmpty();
        if (fresh) {
            write(caller, owed, id, words);
            trail.record("obligation.urge", "obligation", obligation);
        }
        return select(caller, obligation, "and g.id = :id").with("id", id).rows(entities).stream()
                .findFirst()
                .map(UrgeView::of)
                .orElseThrow(() -> new Problem(BaseProblem.CONFLICT));
    }

    /** To the people of the units that owe it; of what is confidential nothing is written to anybody (ADR 0046). */
    private void write(Caller caller, ObligationView owed, UUID id, String words) {
        List<UUID> units = new Sql("""
                        select ou.unit from obligation_unit ou join obligation o on o.id = ou.obligation
                         where ou.bureau = :bureau and ou.obligation = :obligation and not o.confidential
                        """)
                .with("bureau", caller.bureau()).with("obligation", owed.id()).rows(entities).stream()
                        .map(row -> row.get(0, UUID.class))
                        .toList();
        if (!units.isEmpty()) {
            String subject = "催办：%s %s".formatted(owed.item().no(), owed.item().name());
            letters.tell(
                    id,
                    new ToldLetterRequest(
                            caller.bureau(),
                            units,
                            List.of(),
                            shortened(subject, 200),
                            "到期日 %s：%s\n\n纪委催办：%s".formatted(owed.due(), shortened(owed.clause(), 300), words),
                            "/obligations/" + owed.id()));
        }
    }

    private static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    private static Sql select(Caller caller, UUID obligation, String rest) {
        return new Sql(SELECT).add(rest).with("bureau", caller.bureau()).with("obligation", obligation);
    }
}
