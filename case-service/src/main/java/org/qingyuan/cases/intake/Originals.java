package org.qingyuan.cases.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.lead.LeadDesk;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;

/** Scans of what was handed in: read into memory, sealed and stored; no copy in the clear touches a disk of ours. */
@ApplicationScoped
public class Originals {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final LeadDesk desk;
    private final Vault vault;
    private final Clamd clamd;
    private final Trail trail;

    Originals(LeadDesk desk, Vault vault, Clamd clamd, Trail trail) {
        this.desk = desk;
        this.vault = vault;
        this.clamd = clamd;
        this.trail = trail;
    }

    /** @throws Problem 404; 409 after acceptance; 413 above 20 MB; 422 empty or infected */
    public void add(Caller caller, UUID lead, UUID id, String name, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> bureau(caller, lead));
        byte[] bytes = read(body);
        clamd.require(bytes, name);
        QuarkusTransaction.requiringNew().run(() -> {
            String bureau = bureau(caller, lead);
            vault.add(lead, id, name, bytes, caller.person());
            trail.recordIn(bureau, "vault.add", "lead", lead, Map.of("original", id.toString()));
        });
    }

    private String bureau(Caller caller, UUID lead) {
        return desk.atDesk(caller, lead).orElseThrow(() -> new Problem(IntakeProblem.ORIGINAL_LATE));
    }

    /** @throws Problem 413 above 20 MB; 422 empty */
    public static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.tooLarge(MOST_BYTES);
            }
            if (bytes.length == 0) {
                throw new Problem(IntakeProblem.ORIGINAL_EMPTY);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
