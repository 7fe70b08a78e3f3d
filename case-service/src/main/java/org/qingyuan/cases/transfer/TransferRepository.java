package org.qingyuan.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** Finds entries for a system that handed them in, or for a reader of the inbox; whom one names finds nothing of it. */
@ApplicationScoped
class TransferRepository {
    private static final UUID LAST = new UUID(-1, -1);

    private static final String NOT_CONCERNING = """
            not exists (select from transfer_concerned c where c.transfer = t.id and c.mac in (:mine))""";

    /** An entry leaves events where it lay: at the desk for which it was handed in, at the superior's, or at both. */
    private static final String LEFT_EVENTS = """
            (t.bureau = :bureau or t.origin = :bureau
             or exists (select from directory_bureau b where b.code = t.origin and b.parent = :bureau))""";

    private final EntityManager entities;
    private final BlindIndex index;

    TransferRepository(EntityManager entities, BlindIndex index) {
        this.entities = entities;
        this.index = index;
    }

    /** Of that number, handed in by the calling system; whoever else hands the same in waits. */
    Optional<Transfer> ofNumber(Caller caller, TransferSystem system, String number) {
        new Statement("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null as held")
                .with("key", String.join("\n", "transfer", caller.bureau(), caller.account(), system.name(), number))
                .rows(entities);
        return entities.createQuery("""
                        from Transfer where origin = :origin and account = :account and system = :system
                           and outsideNumber = :number
                        """, Transfer.class)
                .setParameter("origin", caller.bureau())
                .setParameter("account", caller.account())
                .setParameter("system", system)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Of the calling system. @throws Problem 404 for what another handed in */
    Transfer handedIn(Caller caller, UUID id) {
        Transfer transfer = entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (transfer == null
                || !transfer.origin.equals(caller.bureau())
                || !transfer.account.equals(caller.account())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return transfer;
    }

    /** Of the caller's desk, held until the transaction ends. @throws Problem 404 also for whom it names */
    Transfer lock(Caller caller, UUID id) {
        boolean visible = visible(new Statement("select t.id from transfer t where t.id = :id and"), caller)
                .with("id", id)
                .first(entities, row -> row)
                .isPresent();
        if (!visible) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What the caller registered as that lead before, when the answer did not reach him. Held until the transaction ends. */
    Optional<Transfer> registered(Caller caller, UUID id, UUID lead) {
        return Optional.ofNullable(entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(transfer -> transfer.state == TransferState.REGISTERED
                        && transfer.lead.equals(lead)
                        && transfer.decidedBy.equals(caller.person())
                        && (transfer.bureau.equals(caller.bureau()) || transfer.origin.equals(caller.bureau())));
    }

    /** Newest first; {@code limit + 1} at most. */
    List<Transfer> list(Caller caller, TransferState state, Cursor after, int limit) {
        List<UUID> ids = visible(new Statement("select t.id from transfer t where"), caller)
                .when(state == null ? null : state.name(), "and t.state = :state", "state")
                .add("and t.id < :after order by t.id desc limit :limit")
                .with("after", after == null ? LAST : after.uuid(0))
                .with("limit", limit + 1)
                .rows(entities, row -> row.get("id", UUID.class));
        return ids.stream().map(id -> entities.find(Transfer.class, id)).toList();
    }

    /** Those whose events in the trail are not for the caller: what concerns him, and what went up from his bureau. */
    List<String> hiddenFrom(Caller caller, String bureau) {
        return new Statement("select cast(t.id as text) as id from transfer t where")
                .add(LEFT_EVENTS)
                .add("and (t.origin = :own and t.bureau <> :own or not")
                .add(NOT_CONCERNING)
                .add(")")
                .with("bureau", bureau)
                .with("own", caller.bureau())
                .with("mine", mine(caller))
                .rows(entities, row -> row.get("id", String.class));
    }

    void concern(UUID transfer, UUID id) {
        new Statement("insert into transfer_concerned (transfer, mac) values (:transfer, :mac) on conflict do nothing")
                .with("transfer", transfer)
                .with("mac", index.id(id))
                .run(entities);
    }

    /** Whom the lead concerns that it became, the line of the inbox concerns as well. */
    void concernAsLead(UUID transfer, UUID lead) {
        new Statement("""
                insert into transfer_concerned (transfer, mac)
                select distinct cast(:transfer as uuid), mac from lead_concerned where lead = :lead
                on conflict do nothing
                """).with("transfer", transfer).with("lead", lead).run(entities);
    }

    int arrived(UUID transfer) {
        return entities.createQuery("select count(*) from TransferOriginal where transfer = :transfer", Long.class)
                .setParameter("transfer", transfer)
                .getSingleResult()
                .intValue();
    }

    private Statement visible(Statement statement, Caller caller) {
        return statement
                .add("t.bureau = :bureau and " + NOT_CONCERNING)
                .with("bureau", caller.bureau())
                .with("mine", mine(caller));
    }

    private List<byte[]> mine(Caller caller) {
        List<byte[]> macs = new ArrayList<>(List.of(new byte[] {0}));
        if (caller.person() != null) {
            macs.add(index.id(caller.person()));
        }
        if (caller.unit() != null) {
            macs.add(index.id(caller.unit()));
        }
        return macs;
    }
}
