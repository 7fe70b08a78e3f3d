package org.qingyuan.responsibility.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.audit.AuditOpinion;
import org.qingyuan.responsibility.audit.AuditUse;
import org.qingyuan.responsibility.integrity.IntegrityPeople.Person;
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.roster.RosterKind;

/** Gathers what is on file about a person. Whether the caller may ask was settled before ({@link IntegrityPeople}). */
@ApplicationScoped
public class IntegrityFiles {
    private static final int MOST_DUTIES = 200;

    private final EntityManager entities;
    private final IntegrityRecords records;
    private final BusinessCalendar calendar;

    IntegrityFiles(EntityManager entities, IntegrityRecords records, BusinessCalendar calendar) {
        this.entities = entities;
        this.records = records;
        this.calendar = calendar;
    }

    /** @param own the shorter view of the person concerned: without remarks, and without what is hidden from the person */
    IntegrityFileView of(Caller reader, Person person, boolean own) {
        boolean namesake = namesake(person);
        return new IntegrityFileView(
                new NamedRef(person.id(), person.name()),
                person.bureau(),
                new NamedRef(person.unit(), person.unitName()),
                own,
                namesake,
                calendar.today(),
                posts(person),
                lists(reader, person, own),
                measures(person),
                audits(person),
                duties(reader, person),
                records.of(reader, person, namesake));
    }

    private boolean namesake(Person person) {
        return !about(
                        "select 1 as n from person o where o.bureau = :bureau and o.id <> :person and o.name = :name",
                        person)
                .with("name", person.name())
                .rows(entities)
                .isEmpty();
    }

    private List<IntegrityFileView.HeldPost> posts(Person person) {
        return about("""
                        select t.id, t.title, t.unit, u.name as unit_name, t.economic_responsibility, t.valid_from, t.valid_to
                          from post t join unit u on u.bureau = t.bureau and u.id = t.unit
                         where t.bureau = :bureau and t.person = :person order by t.valid_from desc, t.rank, t.id
                        """, person).rows(entities).stream()
                .map(row -> new IntegrityFileView.HeldPost(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                        row.get("economic_responsibility", Boolean.class),
                        row.get("valid_from", LocalDate.class),
                        row.get("valid_to", LocalDate.class)))
                .toList();
    }

    /** A confidential list keeps its own rule: here too it is for those alone who may see the whole of it. */
    private List<IntegrityFileView.ListedEntry> lists(Caller reader, Person person, boolean own) {
        List<String> kinds = Arrays.stream(RosterKind.values())
                .filter(kind -> !kind.confidential() || (!own && kind.seenWholeBy(reader)))
                .map(Enum::name)
                .toList();
        return about("""
                        select e.id, e.kind, e.occurred_on, e.valid_to, e.basis, case when :own then '' else e.note end as note,
                               (select count(*) from obligation o
                                 where o.event = v.id and o.closed_on is null) as opened,
                               (select count(*) from obligation x join obligation_progress o on o.id = x.id
                                 where x.event = v.id and o.closed_on is null and o.accepted >= o.required) as done
                          from roster_entry e left join duty_event v on v.roster_entry = e.id
                         where e.bureau = :bureau and e.person = :person and e.withdrawn_on is null and e.kind in (:kinds)
                         order by e.occurred_on desc, e.id desc
                        """, person).with("own", own).with("kinds", kinds).rows(entities).stream()
                .map(row -> new IntegrityFileView.ListedEntry(
                        row.get("id", UUID.class),
                        RosterKind.valueOf(row.get("kind", String.class)),
                        row.get("occurred_on", LocalDate.class),
                        row.get("valid_to", LocalDate.class),
                        row.get("basis", String.class),
                        row.get("note", String.class),
                        row.get("opened", Long.class),
                        row.get("done", Long.class)))
                .toList();
    }

    /** One that was revoked, or withdrawn, is in nobody's file: not even that it once was. */
    private List<IntegrityFileView.AnnouncedMeasure> measures(Person person) {
        return about("""
                        select m.id, m.kind, m.announced_on, m.organ, m.reference
                          from announced_measure m
                         where m.bureau = :bureau and m.person = :person and m.act = 'ANNOUNCED'
                           and not exists (select from announced_measure v
                                            where v.bureau = m.bureau and v.source = m.source and v.reference = m.reference
                                              and v.person = m.person and v.act = 'REVOKED')
                         order by m.announced_on desc, m.id desc
                        """, person).rows(entities).stream()
                .map(row -> new IntegrityFileView.AnnouncedMeasure(
                        row.get("id", UUID.class),
                        AnnouncedKind.valueOf(row.get("kind", String.class)),
                        row.get("announced_on", LocalDate.class),
                        row.get("organ", String.class),
                        row.get("reference", String.class)))
                .toList();
    }

    private List<IntegrityFileView.ReportedAudit> audits(Person person) {
        return about("""
                        select a.id, t.title, a.reported_on, a.opinion, a.findings, a.corrected, a.uses
                          from audit a join post t on t.bureau = a.bureau and t.id = a.post
                         where a.bureau = :bureau and a.person = :person and a.reported_on is not null
                         order by a.reported_on desc, a.id desc
                        """, person).rows(entities).stream()
                .map(row -> new IntegrityFileView.ReportedAudit(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("reported_on", LocalDate.class),
                        AuditOpinion.valueOf(row.get("opinion", String.class)),
                        row.get("findings", Integer.class),
                        row.get("corrected", Integer.class),
                        Arrays.stream(row.get("uses", String[].class))
                                .map(AuditUse::valueOf)
                                .toList()))
                .toList();
    }

    private List<IntegrityFileView.OwedDuty> duties(Caller reader, Person person) {
        Sql sql = about("""
                select p.id, w.item_no, w.item_name, d.clause_text, o.act, coalesce(t.title, b.name) as post, p.starts, p.due, p.required, p.accepted,
                       obligation_state(p, cast(:today as date)) as state
                  from obligation o
                  join obligation_progress p on p.id = o.id
                  join duty d on d.id = o.duty
                  join plan_row w on w.id = o.plan_row
                  left join post t on o.owner_kind = 'POST' and t.bureau = o.bureau and t.id = o.owner
                  left join party_branch b on o.owner_kind = 'BRANCH' and b.bureau = o.bureau and b.id = o.owner
                 where o.bureau = :bureau and o.owner_kind in ('POST', 'PERSON', 'BRANCH') and o.closed_on is null
                   and o.owner in (select x.id from post x where x.bureau = :bureau and x.person = :person
                                   union all select x.id from party_branch x where x.bureau = :bureau and x.secretary = :person
                                   union all select :person)
                   -- Who was secretary before is not known: of a branch only what is still open counts to the secretary of today.
                   and (b.id is null or obligation_state(p, cast(:today as date))
                                        in ('NOT_STARTED', 'IN_PROGRESS', 'IN_REVIEW', 'OVERDUE'))
                   and (t.id is null or o.starts <= coalesce(t.valid_to, o.starts)) and
                """, person).add(Confidential.knows("o", "o.owner")).with("today", calendar.today());
        return Confidential.knowing(sql, reader)
                .add("order by p.due desc, p.id limit :most")
                .with("most", MOST_DUTIES)
                .rows(entities)
                .stream()
                .map(IntegrityFiles::duty)
                .toList();
    }

    private static IntegrityFileView.OwedDuty duty(Tuple row) {
        return new IntegrityFileView.OwedDuty(
                row.get("id", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                row.get("act", String.class),
                row.get("post", String.class),
                row.get("starts", LocalDate.class),
                row.get("due", LocalDate.class),
                row.get("required", Integer.class),
                row.get("accepted", Long.class),
                ObligationState.valueOf(row.get("state", String.class)));
    }

    private static Sql about(String sql, Person person) {
        return new Sql(sql).with("bureau", person.bureau()).with("person", person.id());
    }
}
