package org.qingyuan.cases.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.tika.Tika;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** Papers of the case, by whoever works on it; sealed in memory before they are stored. Nothing is taken away again. */
@ApplicationScoped
public class LeadFiles {
    /** An opened paper. */
    public record Opened(String name, String mediaType, byte[] bytes) {}

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final EntityManager entities;
    private final LeadRepository leads;
    private final LeadCipher cipher;
    private final SummaryRight summaries;
    private final Clamd clamd;
    private final Trail trail;
    private final Tika tika = new Tika();

    LeadFiles(
            EntityManager entities,
            LeadRepository leads,
            LeadCipher cipher,
            SummaryRight summaries,
            Clamd clamd,
            Trail trail) {
        this.entities = entities;
        this.leads = leads;
        this.cipher = cipher;
        this.summaries = summaries;
        this.clamd = clamd;
        this.trail = trail;
    }

    /**
     * An upload, read and scanned before the lead is held: neither a slow line nor a slow scanner makes others wait.
     *
     * @throws Problem 403 for whoever only oversees; 409 frozen, or the id names something else; 413 above 20 MB; 422
     *     infected, or its name gives the reporter away
     */
    public void add(Caller caller, UUID leadId, UUID id, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> require(caller, leads.get(caller, leadId)));
        byte[] bytes = read(body);
        clamd.require(bytes, name);
        QuarkusTransaction.requiringNew().run(() -> keep(caller, leadId, id, name, bytes));
    }

    private void require(Caller caller, Lead lead) {
        if (lead.frozen) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        List<Duty> duties = leads.duties(lead.id, caller.person());
        boolean works = List.of(LeadWho.values()).stream().anyMatch(who -> LeadSight.is(who, caller, lead, duties));
        if (!works) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
    }

    /** In the caller's transaction: for papers that are made here, or were scanned before. */
    @Transactional
    public void keep(Caller caller, UUID leadId, UUID id, String name, byte[] bytes) {
        Lead lead = leads.lock(caller, leadId);
        require(caller, lead);
        summaries.namesNobody(caller, lead, leads.duties(leadId, caller.person()), name);
        LeadFile present = entities.find(LeadFile.class, id);
        if (present != null) {
            if (!present.lead.equals(leadId) || present.size != bytes.length) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return;
        }
        LeadFile file = new LeadFile();
        file.id = id;
        file.lead = leadId;
        file.mediaType = tika.detect(bytes, name);
        file.size = bytes.length;
        file.sealedName = cipher.seal(leadId, KeyUse.CASE, file.place(), name);
        file.bytes = cipher.sealBytes(leadId, KeyUse.CASE, file.place(), bytes);
        file.addedBy = caller.person();
        file.addedAt = Instant.now();
        entities.persist(file);
        entities.flush();
        trail.recordIn(lead.bureau, "lead.add-file", "lead", leadId, Map.of("file", id.toString()));
    }

    /** @throws Problem 404; 409 frozen */
    @Transactional
    public Opened open(Caller caller, UUID leadId, UUID id) {
        Lead lead = leads.get(caller, leadId);
        LeadFile file = entities.find(LeadFile.class, id);
        if (file == null || !file.lead.equals(leadId)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (lead.frozen) {
            throw new Problem(LeadProblem.LEAD_FROZEN);
        }
        trail.recordIn(lead.bureau, "lead.read", "lead", leadId, Map.of("file", id.toString()));
        return new Opened(
                cipher.open(leadId, KeyUse.CASE, file.place(), file.sealedName, String.class),
                file.mediaType,
                cipher.openBytes(leadId, KeyUse.CASE, file.place(), file.bytes));
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.tooLarge(MOST_BYTES);
            }
            if (bytes.length == 0) {
                throw new Problem(BaseProblem.INVALID_REQUEST).withError("body", "EMPTY");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
