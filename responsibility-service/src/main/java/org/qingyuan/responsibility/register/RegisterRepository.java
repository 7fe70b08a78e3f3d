package org.qingyuan.responsibility.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.delegation.Delegations;

@ApplicationScoped
public class RegisterRepository implements PanacheRepositoryBase<RegisterEntry, UUID> {
    private static final String SUMMARY = """
            select e.id, e.kind, e.unit, u.name as unit_name, e.title, e.year, e.category, e.grade, e.likelihood, e.impact,
                   e.amount, e.outcome, e.due, e.due < :today as overdue, e.state, e.begun_on, e.ended_on, e.noted_on,
                   e.changed_at, e.version, p.title as parent_title, cast(e.form_values as text) as form_values,
                   e.form_version
              from register_entry e
              join unit u on u.bureau = e.bureau and u.id = e.unit
              left join register_entry p on p.id = e.parent
             where
            """;

    private final BusinessCalendar calendar;
    private final Delegations delegations;

    RegisterRepository(BusinessCalendar calendar, Delegations delegations) {
        this.calendar = calendar;
        this.delegations = delegations;
    }

    /** @throws Problem 404 when the caller may not know of it */
    public RegisterEntry get(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The same, holding it until the transaction ends. */
    RegisterEntry lock(Caller caller, UUID id) {
        return find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** A deputy sees what those see in whose place he stands today. */
    Optional<RegisterEntry> find(Caller caller, UUID id, LockModeType lock) {
        Caller standing = delegations.standing(caller);
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .withLock(lock)
                .firstResultOptional()
                .filter(entry -> RegisterSight.sees(standing, entry, getEntityManager()));
    }

    /** Newest first; {@code limit + 1} rows at most. */
    public List<RegisterEntrySummary> list(Caller caller, RegisterFilter filter, Cursor after, int limit) {
        Caller standing = delegations.standing(caller);
        Sql seen = filter.state() == RegisterState.DISCARDED
                ? RegisterSight.discarded(new Sql(SUMMARY), standing)
                : RegisterSight.visible(new Sql(SUMMARY), standing);
        Sql sql = narrow(seen, standing, filter, calendar.today())
                .when(after == null ? null : after.uuid(0), "and e.id < :after", "after");
        return sql
                .add("order by e.id desc limit :limit")
                .with("limit", limit + 1)
                .with("today", calendar.today())
                .rows(getEntityManager())
                .stream()
                .map(RegisterEntrySummary::of)
                .toList();
    }

    /** Adds the conditions of a filter over {@code register_entry e}. */
    public static Sql narrow(Sql sql, Caller caller, RegisterFilter filter, LocalDate today) {
        sql.add("and e.kind = :kind")
                .with("kind", filter.kind().name())
                .when(filter.unit(), "and e.unit = :ofUnit", "ofUnit")
                .when(filter.state() == null ? null : filter.state().name(), "and e.state = :state", "state")
                .when(filter.category(), "and e.category = :category", "category")
                .when(filter.grade(), "and e.grade = :grade", "grade")
                .when(filter.year(), "and e.year = :year", "year")
                .when(filter.likelihood(), "and e.likelihood = :likelihood", "likelihood")
                .when(filter.impact(), "and e.impact = :impact", "impact")
                .when(filter.parent(), "and e.parent = :parent", "parent");
        switch (filter.attention()) {
            case null -> {}
            case DUE ->
                sql.add("and " + RegisterAttention.due(":soon"))
                        .with("soon", Registers.of(filter.kind()).soon(today));
            case OVERDUE -> sql.add("and e.due < :before").with("before", today);
            case WAITING ->
                RegisterWaiting.with(sql.add("and " + RegisterWaiting.CONDITION), caller)
                        .with("day", today);
        }
        return sql.words("record_words(e.title, '', '', e.form_values)", filter.q());
    }

    public List<RegisterFile> files(UUID entry) {
        return getEntityManager()
                .createQuery(
                        "from RegisterFile where entry = :entry and removedAt is null order by addedAt, id",
                        RegisterFile.class)
                .setParameter("entry", entry)
                .getResultList();
    }

    /** Those that the caller sees: what came while the entry is revised is the unit's own until its head signed it, but for proof of notes. */
    List<RegisterFile> files(Caller caller, RegisterEntry entry) {
        List<RegisterFile> all = files(entry.id);
        if (RegisterSight.seesNewPapers(caller, entry)) {
            return all;
        }
        Instant since = getEntityManager()
                .createQuery("select max(at) from RegisterStep where entry = :entry and act = :act", Instant.class)
                .setParameter("entry", entry.id)
                .setParameter("act", RegisterAct.REVISE)
                .getSingleResult();
        Set<UUID> proofs =
                notes(entry.id).stream().flatMap(note -> note.files.stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(file -> since == null || file.addedAt.isBefore(since) || proofs.contains(file.id))
                .toList();
    }

    /** The last ones first. */
    public List<RegisterNote> notes(UUID entry) {
        return getEntityManager()
                .createQuery("from RegisterNote where entry = :entry order by heldOn desc, id desc", RegisterNote.class)
                .setParameter("entry", entry)
                .getResultList();
    }

    /** Those of several entries that count, the first ones first; {@code limit + 1} at most. */
    public List<RegisterNote> countedNotes(List<UUID> entriesOf, int limit) {
        return getEntityManager()
                .createQuery(
                        "from RegisterNote where entry in :entries and struckAt is null order by heldOn, at",
                        RegisterNote.class)
                .setParameter("entries", entriesOf)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Those that count, the last ones first: of one day what was written last. */
    public List<RegisterNote> countedNotes(UUID entry) {
        return getEntityManager()
                .createQuery(
                        "from RegisterNote where entry = :entry and struckAt is null order by heldOn desc, at desc",
                        RegisterNote.class)
                .setParameter("entry", entry)
                .getResultList();
    }
}
