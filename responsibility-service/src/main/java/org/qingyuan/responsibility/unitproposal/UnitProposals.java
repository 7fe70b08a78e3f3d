package org.qingyuan.responsibility.unitproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.unit.UnitBody;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;
import org.qingyuan.responsibility.plan.UnitNaming;

/** Proposed by the discipline office while it reviews a table, decided by whoever keeps the directory. */
@ApplicationScoped
public class UnitProposals {
    private final UnitProposalRepository proposals;
    private final DirectoryWriter writer;
    private final UnitNaming naming;
    private final EntityManager entities;
    private final Trail trail;

    UnitProposals(
            UnitProposalRepository proposals,
            DirectoryWriter writer,
            UnitNaming naming,
            EntityManager entities,
            Trail trail) {
        this.proposals = proposals;
        this.writer = writer;
        this.naming = naming;
        this.entities = entities;
        this.trail = trail;
    }

    /** Makes it, or changes it while it is undecided; again as it was it does nothing. */
    @Transactional
    public UnitProposal put(Caller caller, UUID id, String ifMatch, UnitProposalRequest request) {
        UnitProposal it = proposals.findById(id);
        if (it == null) {
            it = new UnitProposal();
            it.id = id;
            it.bureau = caller.bureau();
            it.state = ProposalState.PROPOSED;
            it.proposedBy = caller.person();
            it.proposedAt = Instant.now();
            fill(it, request);
            entities.persist(it);
            trail.record("unit-proposal.make", "unit-proposal", id);
        } else {
            it = proposals.get(caller, id);
            if (ifMatch == null && says(it, request)) {
                return it;
            }
            IfMatch.check(ifMatch, it.version);
            requireOpen(it);
            fill(it, request);
            trail.record("unit-proposal.change", "unit-proposal", id);
        }
        entities.flush();
        return it;
    }

    /** Makes the unit, gives its words to every draft that has them, or says no with a reason. */
    @Transactional
    public UnitProposal act(Caller caller, UUID id, String ifMatch, ProposalActRequest request) {
        UnitProposal it = proposals.get(caller, id);
        IfMatch.check(ifMatch, it.version);
        requireOpen(it);
        it.decidedBy = caller.person();
        if (request.act() == ProposalAct.REFUSE) {
            if (request.reason() == null || request.reason().isBlank()) {
                throw new Problem(ResponsibilityProblem.REASON_REQUIRED);
            }
            it.decidedAt = Instant.now();
            it.state = ProposalState.REFUSED;
            it.reason = request.reason();
        } else {
            it.unit = create(caller, it);
            it.decidedAt = Instant.now();
            it.state = ProposalState.APPROVED;
            entities.flush();
            naming.nameEverywhere(it.bureau, it.text, it.unit, it.proposedBy);
        }
        trail.record(
                request.act() == ProposalAct.REFUSE ? "unit-proposal.refuse" : "unit-proposal.approve",
                "unit-proposal",
                id);
        entities.flush();
        return it;
    }

    private UUID create(Caller caller, UnitProposal it) {
        UUID unit = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        List<String> aliases = NameKey.of(it.text).equals(NameKey.of(it.name)) ? List.of() : List.of(it.text);
        int last = (int) entities.createNativeQuery(
                        "select coalesce(max(ordinal), 0) from unit where bureau = :bureau", Integer.class)
                .setParameter("bureau", caller.bureau())
                .getSingleResult();
        UnitBody body =
                new UnitBody(unit, caller.bureau(), it.name, it.kind, it.parent, last + 1, aliases, it.validFrom, null);
        writer.put(unit.toString(), body, null);
        return unit;
    }

    private static void fill(UnitProposal it, UnitProposalRequest request) {
        it.text = request.text();
        it.name = request.name();
        it.kind = request.kind();
        it.parent = request.parent();
        it.validFrom = request.validFrom();
    }

    private static boolean says(UnitProposal it, UnitProposalRequest request) {
        return new UnitProposalRequest(it.text, it.name, it.kind, it.parent, it.validFrom).equals(request);
    }

    private static void requireOpen(UnitProposal it) {
        if (it.state != ProposalState.PROPOSED) {
            throw new Problem(ResponsibilityProblem.PROPOSAL_DECIDED, it.name);
        }
    }
}
