package org.qingyuan.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.cases.intake.Intake;
import org.qingyuan.cases.intake.RegistrationRequest;
import org.qingyuan.cases.intake.RegistrationView;
import org.qingyuan.cases.intake.SubjectView;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.People.Officer;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** What the desk does with what was handed in. The letter is the reporter's: the desk alone reads it, as it reads the post. */
@ApplicationScoped
class TransferInbox {
    /** An original, opened. */
    record Opened(String name, byte[] bytes) {}

    private final EntityManager entities;
    private final TransferRepository transfers;
    private final TransferSeal seal;
    private final TransferAddress address;
    private final Intake intake;
    private final Vault vault;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    TransferInbox(
            EntityManager entities,
            TransferRepository transfers,
            TransferSeal seal,
            TransferAddress address,
            Intake intake,
            Vault vault,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.entities = entities;
        this.transfers = transfers;
        this.seal = seal;
        this.address = address;
        this.intake = intake;
        this.vault = vault;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    List<TransferView> list(Caller caller, TransferState state, Cursor after, int limit) {
        return transfers.list(caller, state, after, limit).stream()
                .map(transfer -> view(caller, transfer))
                .toList();
    }

    /** @throws Problem 403 not the desk; 404; 409 settled or frozen */
    @Transactional
    public TransferContents open(Caller caller, UUID id) {
        Transfer transfer = held(caller, id);
        TransferLetter letter = seal.open(transfer);
        TransferAddress.Found found = address.read(transfer.origin, letter);
        trail.recordIn(transfer.bureau, "transfer.read", "transfer", id, Map.of());
        return new TransferContents(
                view(caller, transfer),
                letter,
                transfer.system.source(),
                transfer.system.label(),
                seal.papers(transfer).stream()
                        .map(one -> new TransferContents.TransferPaper(one.id(), one.name(), one.size()))
                        .toList(),
                subjects(found.likely()),
                subjects(mentioned(transfer, letter, found)),
                subjects(Stream.of(found.likely(), found.mentioned(), found.heads())
                        .flatMap(List::stream)
                        .distinct()
                        .toList()));
    }

    /** At the superior's desk also those of the superior organ itself: the lead will concern them. */
    private List<Officer> mentioned(Transfer transfer, TransferLetter letter, TransferAddress.Found found) {
        return transfer.bureau.equals(transfer.origin)
                ? found.mentioned()
                : Stream.concat(found.mentioned().stream(), address.named(transfer.bureau, letter).stream())
                        .toList();
    }

    @Transactional
    public Opened original(Caller caller, UUID id, UUID original) {
        Transfer transfer = held(caller, id);
        TransferOriginal found = seal.original(id, original).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        trail.recordIn(transfer.bureau, "transfer.read", "transfer", id, Map.of("original", original.toString()));
        return new Opened(seal.name(transfer, found), seal.bytes(transfer, found));
    }

    /**
     * Registers it as if it had come by post: all gates hold, letter and originals go to the vault, and nothing of it stays here.
     * The same again by the same person is answered as it was.
     *
     * @param asked the id of the lead, drawn by the client; null to draw one here, which then cannot be asked for again
     * @throws Problem whatever registering says; 409 while originals are missing
     */
    @Transactional
    public RegistrationView register(Caller caller, UUID id, UUID asked, String ifMatch, RegistrationRequest request) {
        UUID lead = asked == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : asked;
        Transfer before = transfers.registered(caller, id, lead).orElse(null);
        if (before != null) {
            return before.bureau.equals(caller.bureau()) ? intake.registered(lead) : RegistrationView.sentUp();
        }
        Transfer transfer = held(caller, id);
        IfMatch.check(ifMatch, transfer.version);
        if (transfers.arrived(id) < transfer.originals) {
            throw new Problem(TransferProblem.TRANSFER_INCOMPLETE);
        }
        TransferLetter letter = seal.open(transfer);
        RegistrationView registered = intake.registerFrom(
                transfer.origin, caller, lead, request.from(transfer.system.label(), transfer.outsideNumber));
        transfers.concernAsLead(id, lead);
        keep(caller, lead, "移交来件.txt", letter.paper().getBytes(StandardCharsets.UTF_8));
        for (TransferSeal.Paper paper : seal.papers(transfer)) {
            TransferOriginal one = seal.original(id, paper.id()).orElseThrow();
            keep(caller, lead, paper.name(), seal.bytes(transfer, one));
            // One at a time in memory.
            entities.detach(one);
        }
        if (registered.route() == RegistrationView.Route.SENT_UP) {
            // What the desk found to be about an own head leaves nothing here, no line of the inbox either.
            String superior = people.superior(transfer.origin).orElseThrow();
            address.named(superior, letter).forEach(officer -> transfers.concern(id, officer.id()));
            transfer.bureau = superior;
        }
        transfer.lead = lead;
        settle(caller, transfer, TransferState.REGISTERED, "transfer.register", Map.of());
        return registered;
    }

    /** Under an id of our own: the sender's may be taken. */
    private void keep(Caller caller, UUID lead, String name, byte[] bytes) {
        vault.add(lead, UuidVersion7Strategy.INSTANCE.generateUuid(null), name, bytes, caller.person());
    }

    /** Sends it back: the sender has the letter, our copy goes. */
    @Transactional
    public TransferView giveBack(Caller caller, UUID id, String ifMatch, TransferReason reason) {
        Transfer transfer = held(caller, id);
        IfMatch.check(ifMatch, transfer.version);
        if (reason == TransferReason.CLASSIFIED) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("reason", "INCIDENT");
        }
        transfer.reason = reason;
        settle(caller, transfer, TransferState.RETURNED, "transfer.return", Map.of("reason", reason.name()));
        return view(caller, transfer);
    }

    /** Not about a head of the bureau below after all: its own desk takes it. */
    @Transactional
    public void passDown(Caller caller, UUID id, String ifMatch) {
        Transfer transfer = held(caller, id);
        IfMatch.check(ifMatch, transfer.version);
        if (transfer.bureau.equals(transfer.origin)) {
            throw new Problem(TransferProblem.TRANSFER_OWN);
        }
        trail.recordIn(transfer.bureau, "transfer.pass-down", "transfer", id, Map.of());
        transfer.bureau = transfer.origin;
        entities.flush();
        trail.recordIn(transfer.bureau, "transfer.receive", "transfer", id, Map.of("system", transfer.system.name()));
    }

    private void settle(Caller caller, Transfer transfer, TransferState state, String act, Map<String, ?> details) {
        transfer.state = state;
        transfer.decidedBy = caller.person();
        transfer.decidedOn = calendar.today();
        seal.empty(transfer);
        entities.flush();
        trail.recordIn(transfer.bureau, act, "transfer", transfer.id, details);
    }

    private Transfer held(Caller caller, UUID id) {
        Transfer transfer = transfers.lock(caller, id);
        if (caller.person() == null || !desk(caller)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (transfer.frozen) {
            throw new Problem(TransferProblem.TRANSFER_FROZEN);
        }
        if (transfer.state != TransferState.RECEIVED) {
            throw new Problem(TransferProblem.TRANSFER_SETTLED);
        }
        return transfer;
    }

    private static boolean desk(Caller caller) {
        return caller.has(Roles.INTAKE, Roles.SUPERIOR);
    }

    private static List<SubjectView> subjects(List<Officer> officers) {
        return officers.stream()
                .map(one -> new SubjectView(one.id(), one.name(), one.unit(), one.unitName()))
                .toList();
    }

    private TransferView view(Caller caller, Transfer transfer) {
        boolean open = transfer.state == TransferState.RECEIVED;
        return new TransferView(
                transfer.id,
                transfer.system,
                transfer.outsideNumber,
                transfer.receivedOn,
                transfer.state,
                transfer.reason,
                transfer.decidedOn,
                transfer.acknowledgedOn,
                transfer.originals,
                open ? transfer.originals - transfers.arrived(transfer.id) : 0,
                transfer.frozen,
                !transfer.bureau.equals(transfer.origin),
                open && !transfer.frozen && desk(caller),
                transfer.version);
    }
}
