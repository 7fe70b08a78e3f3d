package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.reading.Numbered;

/** Which other open obligations of the unit a draft may serve, by the words they have in common. */
@ApplicationScoped
public class Proposals {
    /** Characters in common from which on a clause is worth a look. */
    private static final int TELLING = 4;

    private static final int MOST = 5;
    private static final int LOOKED_AT = 1000;

    private final EntityManager entities;
    private final Deputies deputies;
    private final BusinessCalendar calendar;

    Proposals(EntityManager entities, Deputies deputies, BusinessCalendar calendar) {
        this.entities = entities;
        this.deputies = deputies;
        this.calendar = calendar;
    }

    /** The likeliest first. @throws Problem 403 unless the caller writes the record */
    List<Proposal> of(Caller caller, DutyRecord record) {
        deputies.require(caller, Who.RECORDER, record);
        String text = record.title + " " + record.content + " " + record.formValues;
        return open(caller, record).stream()
                .map(row -> proposal(row, text))
                .filter(proposal -> Likeness.weight(proposal.words()) >= TELLING)
                .sorted(Comparator.comparing((Proposal proposal) -> -Likeness.weight(proposal.words()))
                        .thenComparing(Proposal::due))
                .limit(MOST)
                .toList();
    }

    /**
     * One window of each duty, the earliest; nothing of a duty that is served already or shares no record, nor what the caller may
     * not know of.
     */
    private List<Tuple> open(Caller caller, DutyRecord record) {
        Sql sql = new Sql("""
                        select distinct on (p.duty) p.id, w.item_no, w.item_name, d.clause_text, o.act, p.due
                          from obligation_progress p
                          join obligation o on o.id = p.id
                          join obligation_unit ou on ou.obligation = p.id
                          join duty d on d.id = p.duty
                          join plan_row w on w.id = p.plan_row
                         where ou.bureau = :bureau and ou.unit = :unit and p.closed_on is null and p.exempted_on is null
                           and p.accepted < p.required
                           and p.starts <= :on
                           and not exists (select from duty_setting s where s.duty = p.duty and not s.shareable)
                           and not exists (select from record_obligation ro join obligation o on o.id = ro.obligation
                                            where ro.record = :record and o.duty = p.duty)
                           and not exists (select from obligation x where x.id = p.id and x.confidential and not
                        """ + Confidential.knows("x", "x.owner") + ") order by p.duty, p.due limit :most")
                .with("bureau", record.bureau)
                .with("unit", record.unit)
                .with("record", record.id)
                .with("on", record.heldOn == null ? calendar.today() : record.heldOn)
                .with("most", LOOKED_AT);
        return Confidential.knowing(sql, caller).rows(entities);
    }

    private static Proposal proposal(Tuple row, String text) {
        String clause = row.get("clause_text", String.class);
        return new Proposal(
                row.get("id", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                clause,
                row.get("act", String.class),
                row.get("due", LocalDate.class),
                Likeness.of(clause, text));
    }
}
