package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** Finds leads for a caller; there is no finder without one. */
@ApplicationScoped
public class LeadRepository {
    private static final String SUMMARY = """
            select l.id, l.bureau, l.source, l.repeated, l.naming, l.subject_rank, l.matter_kind, l.stage, l.stage_since, l.received_on,
                   l.sealed, l.frozen, l.restricted, l.version, l.rule_set, k.kind as clock,
                   coalesce(k.due, case when i.id is not null then cast(:glassDay as date) end) as due, k.suspended_on, k.superior_due,
                   p.act as proposed, i.report_due_at
              from lead l
              left join lateral (
                   select kind, due, suspended_on, superior_due from lead_clock
                    where lead = l.id and stopped_on is null and not l.frozen order by suspended_on is not null, due, kind limit 1) k on true
              left join lead_proposal p on p.lead = l.id and p.state = 'OPEN'
              left join incident i on i.lead = l.id and i.state = 'OPEN'
             where
            """;

    /** No head is left to decide on a recusal: it is about each of them, or he asked for it, or stands aside himself. */
    private static final String NOBODY_ELSE = """
            not exists (select from directory_post h
                         where h.bureau = l.bureau and h.kind = 'DISCIPLINE_SECRETARY' and h.person <> r.person
                           and h.valid_from <= :glassDay and (h.valid_to is null or h.valid_to >= :glassDay)
                           and (r.way = 'DECLARED' or h.person <> r.asked_by)
                           and not exists (select from lead_recusal u
                                            where u.lead = l.id and u.person = h.person and u.state = 'UPHELD'))""";

    /**
     * Whose next approval is the caller's (the superior, who may stand in for several, is asked once), or a recusal or an opening of
     * the vault, to be decided or taken notice of.
     */
    private static final String WAITING = """
            and (exists (select from lead_proposal q join lead_approval a on a.proposal = q.id
                         where q.lead = l.id and q.state = 'OPEN' and a.state = 'WAITING' and q.proposer <> :me
                           and a.ordinal = (select min(b.ordinal) from lead_approval b
                                             where b.proposal = q.id and b.state = 'WAITING'
                                               and not (b.role = 'SUPERIOR' and exists (
                                                        select from lead_approval s
                                                         where s.proposal = q.id and s.role = 'SUPERIOR' and s.state <> 'WAITING')))
                           and (l.bureau = :bureau and (a.role = 'DISCIPLINE_HEAD' and :head or a.role = 'BUREAU_LEADER' and :leader)
                                or l.bureau <> :bureau and a.role = 'SUPERIOR' and :superior))
                 and not exists (select from lead_person d where d.lead = l.id and d.person = :me and d.until_day is null)
                 or exists (select from lead_recusal r
                             where r.lead = l.id and r.state = 'OPEN' and r.person <> :me
                               and (r.way = 'DECLARED' or r.asked_by <> :me)
                               and (l.bureau = :bureau and :head or :superior and NOBODY_ELSE))
                 or exists (select from vault_opening o
                             where o.lead = l.id and o.person <> :me
                               and (o.state = 'ASKED' or o.state = 'ALLOWED' and o.seen_by is null)
                               and (case o.shown_to when 'SUPERIOR' then :superior else l.bureau = :bureau and :head end
                                    or o.state = 'ASKED' and not o.break_glass and l.bureau = :bureau and :manager)))
            """.replace("NOBODY_ELSE", NOBODY_ELSE);

    private final EntityManager entities;
    private final LeadSight sight;

    LeadRepository(EntityManager entities, LeadSight sight) {
        this.entities = entities;
        this.sight = sight;
    }

    /** @throws Problem 404 when the caller may not know of it, whether there is one or not */
    public Lead get(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The same, holding it until the transaction ends. */
    public Lead lock(Caller caller, UUID id) {
        return find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    boolean sees(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).isPresent();
    }

    /** By its number in the caller's bureau, whether he sees it or not; empty where it concerns him, or is frozen. */
    Optional<UUID> notConcerning(Caller caller, int year, int number) {
        Statement statement = new Statement("""
                select l.id from lead l
                 where l.bureau = :bureau and l.year = :year and l.number = :number and not l.frozen and
                """)
                .with("bureau", caller.bureau())
                .with("year", year)
                .with("number", number);
        return sight.notConcerning(statement, caller).first(entities, row -> row.get("id", UUID.class));
    }

    /** Leads that concern the caller, and restricted ones that he is not named on unless he is the superior's. */
    List<String> hiddenFrom(Caller caller, String bureau) {
        Statement known =
                new Statement("select cast(l.id as text) as id from lead l where l.bureau = :bureau and not (");
        Statement statement =
                caller.has(Roles.SUPERIOR) ? sight.notConcerning(known, caller) : sight.knowable(known, caller);
        return statement.add(")").with("bureau", bureau).rows(entities, row -> row.get("id", String.class));
    }

    private Optional<Lead> find(Caller caller, UUID id, LockModeType lock) {
        boolean visible = sight.visible(new Statement("select l.id from lead l where l.id = :id and"), caller)
                .with("id", id)
                .first(entities, row -> row)
                .isPresent();
        return visible ? Optional.of(entities.find(Lead.class, id, lock)) : Optional.empty();
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<LeadRow> list(Caller caller, LeadFilter filter, Cursor after, int limit) {
        Statement statement = sight.visible(new Statement(SUMMARY), caller)
                .when(filter.stage() == null ? null : filter.stage().name(), "and l.stage = :stage", "stage")
                .when(filter.source() == null ? null : filter.source().name(), "and l.source = :source", "source")
                .when(after == null ? null : after.uuid(0), "and l.id < :after", "after");
        if (Boolean.TRUE.equals(filter.open())) {
            statement.add("and l.stage not in ('CLOSED', 'ARCHIVED', 'NOT_ACCEPTED', 'TRANSFERRED', 'JOINED')");
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            statement.add(
                    "and exists (select from lead_person m where m.lead = l.id and m.person = :me and m.until_day is null)");
        }
        if (Boolean.TRUE.equals(filter.waiting())) {
            statement.add(WAITING);
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            sight.sought(statement, caller, filter.q().strip());
        }
        return statement
                .add("order by l.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(entities, LeadRow::of);
    }

    /** Those joined into a lead. */
    List<LeadRow> joined(Caller caller, UUID into) {
        return sight.visible(new Statement(SUMMARY), caller)
                .add("and l.joined_into = :into order by l.id")
                .with("into", into)
                .rows(entities, LeadRow::of);
    }

    /** The board: whatever runs against a date, the nearest first; an incident that was not reported is of today. */
    List<LeadRow> board(Caller caller, LocalDate until, Cursor after, int limit) {
        return sight.visible(new Statement(SUMMARY), caller)
                .add("and (k.due <= :until or i.id is not null)")
                .with("until", until)
                .when(
                        after == null ? null : after.date(0),
                        "and (coalesce(k.due, cast(:glassDay as date)), l.id) > (:afterDue, :afterId)",
                        "afterDue")
                .when(after == null ? null : after.uuid(1), "", "afterId")
                .add("order by coalesce(k.due, cast(:glassDay as date)), l.id limit :limit")
                .with("limit", limit + 1)
                .rows(entities, LeadRow::of);
    }

    List<Duty> duties(UUID lead, UUID person) {
        return entities.createQuery(
                        "select duty from LeadPerson where lead = :lead and person = :person and untilDay is null",
                        Duty.class)
                .setParameter("lead", lead)
                .setParameter("person", person)
                .getResultList();
    }

    List<LeadPerson> people(UUID lead) {
        return entities.createQuery("from LeadPerson where lead = :lead order by id", LeadPerson.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    List<LeadStep> steps(UUID lead) {
        return entities.createQuery("from LeadStep where lead = :lead order by id", LeadStep.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** Whoever looked at the lead before must look again before acting on it. */
    void touch(Lead lead) {
        entities.flush();
        entities.lock(lead, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }
}
