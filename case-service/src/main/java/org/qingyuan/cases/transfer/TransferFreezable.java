package org.qingyuan.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.incident.Freezable;
import org.qingyuan.cases.incident.IncidentCopy;
import org.qingyuan.cases.incident.IncidentKind;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** An entry of the inbox: destroying it is returning it, and the sender is told to use the classified channel. */
@ApplicationScoped
class TransferFreezable implements Freezable {
    private final EntityManager entities;
    private final TransferRepository transfers;
    private final TransferSeal seal;
    private final BusinessCalendar calendar;

    TransferFreezable(
            EntityManager entities, TransferRepository transfers, TransferSeal seal, BusinessCalendar calendar) {
        this.entities = entities;
        this.transfers = transfers;
        this.seal = seal;
        this.calendar = calendar;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.TRANSFER;
    }

    /** The desk, which alone reads it, while it lies there. */
    @Override
    public Held find(Caller caller, UUID id) {
        Held held = held(caller, id, Roles.INTAKE, Roles.SUPERIOR);
        if (entities.find(Transfer.class, id).state != TransferState.RECEIVED) {
            throw new Problem(TransferProblem.TRANSFER_SETTLED);
        }
        return held;
    }

    @Override
    public Held run(Caller caller, UUID id) {
        return held(caller, id, Roles.CASE_MANAGER, Roles.SUPERIOR);
    }

    /** Whoever does not see the inbox learns from no refusal that there is such an entry. */
    private Held held(Caller caller, UUID id, String... roles) {
        Transfer transfer = transfers.lock(caller, id);
        if (!caller.has(Roles.INTAKE, Roles.CASE_MANAGER, Roles.SUPERIOR)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (!caller.has(roles)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return new Held(id, transfer.bureau, transfer.system.label() + " " + transfer.outsideNumber, transfer.frozen);
    }

    @Override
    public void freeze(UUID id, boolean frozen) {
        entities.find(Transfer.class, id).frozen = frozen;
        entities.flush();
    }

    @Override
    public void destroy(Caller caller, UUID id) {
        Transfer transfer = entities.find(Transfer.class, id);
        transfer.frozen = false;
        transfer.reason = TransferReason.CLASSIFIED;
        transfer.state = TransferState.RETURNED;
        transfer.decidedBy = caller.person();
        transfer.decidedOn = calendar.today();
        seal.empty(transfer);
        entities.flush();
    }

    @Override
    public List<IncidentCopy> copies(UUID id) {
        return List.of(
                new IncidentCopy(IncidentCopy.Place.CONTENT, 1),
                new IncidentCopy(IncidentCopy.Place.ORIGINALS, transfers.arrived(id)),
                new IncidentCopy(IncidentCopy.Place.BACKUPS, -1),
                new IncidentCopy(IncidentCopy.Place.PRINTS, -1));
    }

    @Override
    public List<String> readings() {
        return List.of("transfer.read");
    }
}
