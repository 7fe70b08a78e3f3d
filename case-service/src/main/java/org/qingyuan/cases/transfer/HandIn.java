package org.qingyuan.cases.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.cases.intake.IntakeProblem;
import org.qingyuan.cases.intake.Originals;
import org.qingyuan.cases.lead.PlatformLeads;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.cases.rules.RulesProblem;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** What an outside system does: hands a report in, asks what became of it, says that it has taken note. */
@ApplicationScoped
class HandIn {
    private final EntityManager entities;
    private final TransferRepository transfers;
    private final TransferSeal seal;
    private final TransferAddress address;
    private final PlatformLeads leads;
    private final RuleSets rules;
    private final People people;
    private final BusinessCalendar calendar;
    private final Clamd clamd;
    private final Trail trail;

    HandIn(
            EntityManager entities,
            TransferRepository transfers,
            TransferSeal seal,
            TransferAddress address,
            PlatformLeads leads,
            RuleSets rules,
            People people,
            BusinessCalendar calendar,
            Clamd clamd,
            Trail trail) {
        this.entities = entities;
        this.transfers = transfers;
        this.seal = seal;
        this.address = address;
        this.leads = leads;
        this.rules = rules;
        this.people = people;
        this.calendar = calendar;
        this.clamd = clamd;
        this.trail = trail;
    }

    /** The same number with the same contents is answered as it was; with others it is 409. */
    @Transactional
    public TransferReceipt receive(Caller caller, TransferRequest request) {
        byte[] digest = seal.digest(request);
        Transfer present =
                transfers.ofNumber(caller, request.system(), request.number()).orElse(null);
        if (present != null) {
            if (!Arrays.equals(present.digest, digest)) {
                throw new Problem(TransferProblem.TRANSFER_DIFFERS).withError("number", "TAKEN");
            }
            return receipt(present);
        }
        if (!rules.inForce(caller.bureau()).rules().enabled()) {
            throw new Problem(RulesProblem.LEADS_NOT_HELD);
        }
        TransferLetter letter = request.letterOnly();
        TransferAddress.Found found = address.read(caller.bureau(), letter);
        Transfer transfer = new Transfer();
        transfer.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        transfer.bureau = found.up()
                ? people.superior(caller.bureau()).orElseThrow(() -> new Problem(IntakeProblem.LEAD_NO_SUPERIOR))
                : caller.bureau();
        transfer.origin = caller.bureau();
        transfer.account = caller.account();
        transfer.system = request.system();
        transfer.outsideNumber = request.number();
        transfer.digest = digest;
        transfer.receivedOn = calendar.today();
        transfer.originals = request.originals();
        transfer.state = TransferState.RECEIVED;
        seal.keep(transfer, letter);
        entities.persist(transfer);
        entities.flush();
        found.likely().forEach(officer -> {
            transfers.concern(transfer.id, officer.id());
            if (officer.unit() != null) {
                transfers.concern(transfer.id, officer.unit());
            }
        });
        found.mentioned().forEach(officer -> transfers.concern(transfer.id, officer.id()));
        if (found.up()) {
            address.named(transfer.bureau, letter).forEach(officer -> transfers.concern(transfer.id, officer.id()));
        }
        trail.recordIn(
                transfer.bureau, "transfer.receive", "transfer", transfer.id, Map.of("system", transfer.system.name()));
        return receipt(transfer);
    }

    /** @throws Problem 404; 409 after it was settled, one too many, or other contents; 413 above 20 MB; 422 empty or infected */
    public void add(Caller caller, UUID id, UUID original, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> open(caller, id));
        byte[] bytes = Originals.read(body);
        clamd.require(bytes, name);
        QuarkusTransaction.requiringNew().run(() -> {
            Transfer transfer = open(caller, id);
            TransferOriginal present = seal.original(id, original).orElse(null);
            if (present != null) {
                if (!seal.is(transfer, present, name, bytes)) {
                    throw new Problem(BaseProblem.CONFLICT);
                }
                return;
            }
            if (transfers.arrived(id) >= transfer.originals) {
                throw new Problem(TransferProblem.TRANSFER_SURPLUS);
            }
            seal.add(transfer, original, name, bytes);
            trail.recordIn(transfer.bureau, "transfer.add", "transfer", id, Map.of("original", original.toString()));
        });
    }

    @Transactional
    public TransferReceipt state(Caller caller, UUID id) {
        return receipt(transfers.handedIn(caller, id));
    }

    /** The lead's exchange goes on with it: its page says that the outside system knows. */
    @Transactional
    public TransferReceipt acknowledge(Caller caller, UUID id) {
        Transfer transfer = transfers.handedIn(caller, id);
        if (transfer.state == TransferState.RECEIVED) {
            throw new Problem(TransferProblem.TRANSFER_OPEN);
        }
        if (transfer.acknowledgedOn == null) {
            transfer.acknowledgedOn = calendar.today();
            entities.flush();
            if (transfer.lead != null) {
                leads.acknowledged(transfer.lead);
            }
            trail.recordIn(transfer.bureau, "transfer.acknowledge", "transfer", id, Map.of());
        }
        return receipt(transfer);
    }

    private Transfer open(Caller caller, UUID id) {
        Transfer transfer = transfers.handedIn(caller, id);
        if (transfer.frozen || transfer.state != TransferState.RECEIVED) {
            throw new Problem(TransferProblem.TRANSFER_SETTLED);
        }
        return transfer;
    }

    private TransferReceipt receipt(Transfer transfer) {
        int missing =
                transfer.state == TransferState.RECEIVED ? transfer.originals - transfers.arrived(transfer.id) : 0;
        return new TransferReceipt(transfer.id, transfer.state, missing, transfer.reason);
    }
}
