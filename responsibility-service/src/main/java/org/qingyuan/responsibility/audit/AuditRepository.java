package org.qingyuan.responsibility.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

/** Reads and holds audits; whether the caller may is {@link AuditAccess}'s to say before. */
@ApplicationScoped
public class AuditRepository implements PanacheRepositoryBase<Audit, UUID> {
    private static final String SUMMARY = """
            select a.id, t.title, a.person, h.name as person_name, t.unit, u.name as unit_name, a.kind, a.planned_on, a.state,
                   a.reported_on, a.opinion, a.findings
              from audit a
              join person h on h.bureau = a.bureau and h.id = a.person
              join post t on t.bureau = a.bureau and t.id = a.post
              join unit u on u.bureau = t.bureau and u.id = t.unit
             where a.bureau = :bureau
            """;

    private final ObjectMapper json;

    AuditRepository(ObjectMapper json) {
        this.json = json;
    }

    /** The last planned first; {@code limit + 1} rows at most. */
    List<AuditSummary> list(Caller caller, AuditFilter filter, Cursor after, int limit) {
        Sql sql = new Sql(SUMMARY)
                .with("bureau", caller.bureau())
                .when(filter.unit(), "and t.unit = :unit", "unit")
                .when(filter.post(), "and a.post = :post", "post")
                .when(filter.state() == null ? null : filter.state().name(), "and a.state = :state", "state");
        if (after != null) {
            sql.add("and (a.planned_on, a.id) < (:afterDay, :afterId)")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1));
        }
        return sql
                .add("order by a.planned_on desc, a.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(getEntityManager())
                .stream()
                .map(AuditSummary::of)
                .toList();
    }

    AuditSummary summary(Audit audit) {
        return AuditSummary.of(new Sql(SUMMARY)
                .add("and a.id = :id")
                .with("bureau", audit.bureau)
                .with("id", audit.id)
                .rows(getEntityManager())
                .getFirst());
    }

    Audit get(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Held until the transaction ends. */
    Audit lock(Caller caller, UUID id) {
        return find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    Optional<Audit> find(Caller caller, UUID id, LockModeType lock) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .withLock(lock)
                .firstResultOptional();
    }

    /** A post with economic responsibility, and who holds or last held it. */
    record Post(UUID id, UUID person, String title) {}

    Optional<Post> post(Caller caller, UUID id) {
        return new Sql("""
                        select id, person, title from post
                         where bureau = :bureau and id = :id and economic_responsibility
                        """)
                .with("bureau", caller.bureau()).with("id", id).rows(getEntityManager()).stream()
                        .findFirst()
                        .map(row -> new Post(
                                row.get("id", UUID.class),
                                row.get("person", UUID.class),
                                row.get("title", String.class)));
    }

    /** Whether the person has an audit in that post that is not over; that of who held it before is another one. */
    boolean underAudit(Caller caller, UUID post, UUID person, UUID except) {
        return count(
                        "bureau = ?1 and post = ?2 and person = ?3 and id <> ?4 and state not in ?5",
                        caller.bureau(),
                        post,
                        person,
                        except,
                        List.of(AuditState.APPLIED, AuditState.CANCELLED))
                > 0;
    }

    /** Title and state of the record drafted from an audit; a discarded one is none. */
    Optional<Tuple> record(Audit audit) {
        return audit.record == null
                ? Optional.empty()
                : new Sql("select id, title, state from record where id = :id and state <> 'DISCARDED'")
                        .with("id", audit.record).rows(getEntityManager()).stream()
                                .findFirst();
    }

    /** Whether the caller's unit records for an obligation that still takes records. */
    boolean records(Caller caller, UUID obligation) {
        return obligation != null
                && caller.unit() != null
                && !new Sql("""
                        select 1 as n from obligation_unit ou join obligation o on o.id = ou.obligation
                         where ou.obligation = :obligation and ou.unit = :unit and o.closed_on is null
                           and o.exempted_on is null
                        """)
                        .with("obligation", obligation)
                        .with("unit", caller.unit())
                        .rows(getEntityManager())
                        .isEmpty();
    }

    List<AuditView.PastStep> history(Audit audit) {
        return new Sql("""
                        select s.act, s.to_state, p.name, s.at, s.reason, cast(s.report as text) as report
                          from audit_act s join person p on p.bureau = :bureau and p.id = s.person
                         where s.audit = :audit order by s.id
                        """)
                .with("bureau", audit.bureau).with("audit", audit.id).rows(getEntityManager()).stream()
                        .map(row -> new AuditView.PastStep(
                                row.get("act", String.class).equals("PLAN")
                                        ? null
                                        : AuditAct.valueOf(row.get("act", String.class)),
                                AuditState.valueOf(row.get("to_state", String.class)),
                                row.get("name", String.class),
                                row.get("at", Instant.class),
                                row.get("reason", String.class),
                                report(row.get("report", String.class))))
                        .toList();
    }

    private AuditView.Report report(String text) {
        try {
            return text == null ? null : json.readValue(text, AuditView.Report.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(AuditView.Report report) {
        try {
            return report == null ? null : json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param act null: it was planned
     * @param report that it took back
     */
    void note(
            Audit audit,
            AuditAct act,
            AuditState from,
            UUID person,
            LocalDate day,
            String reason,
            AuditView.Report report) {
        getEntityManager()
                .createNativeQuery("""
                        insert into audit_act (id, audit, act, from_state, to_state, person, at, business_day, reason, report)
                        values (:id, :audit, :act, cast(:from as text), :to, :person, :at, :day, cast(:reason as text),
                                cast(:report as jsonb))
                        """)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("audit", audit.id)
                .setParameter("act", act == null ? "PLAN" : act.name())
                .setParameter("from", from == null ? null : from.name())
                .setParameter("to", audit.state.name())
                .setParameter("person", person)
                .setParameter("at", Instant.now())
                .setParameter("day", day)
                .setParameter("reason", reason)
                .setParameter("report", text(report))
                .executeUpdate();
    }
}
