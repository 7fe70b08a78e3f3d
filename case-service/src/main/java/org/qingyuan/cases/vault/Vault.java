package org.qingyuan.cases.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/**
 * What is kept of a reporter. Put in at intake; taken out only by {@link VaultOpenings}. Bytes are sealed before they are
 * stored and never lie in the clear on a disk of ours.
 */
@ApplicationScoped
public class Vault {
    /** An opened original. */
    public record Opened(String name, String mediaType, byte[] bytes) {}

    private final EntityManager entities;
    private final LeadCipher cipher;
    private final Tika tika = new Tika();

    Vault(EntityManager entities, LeadCipher cipher) {
        this.entities = entities;
        this.cipher = cipher;
    }

    /** Joins the transaction in which the lead is registered. */
    public void keep(UUID lead, Reporter reporter) {
        VaultIdentity identity = new VaultIdentity();
        identity.lead = lead;
        identity.sealed = cipher.seal(lead, KeyUse.VAULT, "identity", reporter);
        entities.persist(identity);
        entities.flush();
    }

    /** Whether a text meant for others gives the reporter away. */
    public boolean gaveAway(UUID lead, String text) {
        return reporter(lead).filter(reporter -> reporter.namedIn(text)).isPresent();
    }

    /**
     * Whether it was open to the person on or after the day with the leave of another, by a break of the glass alone or for his
     * work as well.
     */
    public boolean openFor(UUID lead, UUID person, LocalDate day, boolean glassOnly) {
        return entities.createQuery("""
                        select count(*) from VaultOpening where lead = :lead and person = :person and breakGlass in :ways
                           and state = :allowed and untilDay >= :day
                        """, Long.class)
                        .setParameter("lead", lead)
                        .setParameter("person", person)
                        .setParameter("ways", glassOnly ? List.of(true) : List.of(true, false))
                        .setParameter("allowed", VaultOpening.State.ALLOWED)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** @throws Problem 409 when the id already names something else */
    public void add(UUID lead, UUID id, String name, byte[] bytes, UUID person) {
        VaultOriginal present = entities.find(VaultOriginal.class, id);
        if (present != null) {
            if (!present.lead.equals(lead) || !Arrays.equals(open(lead, id).bytes(), bytes)) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return;
        }
        VaultOriginal original = new VaultOriginal();
        original.id = id;
        original.lead = lead;
        original.mediaType = tika.detect(bytes, name);
        original.size = bytes.length;
        original.sealedName = cipher.seal(lead, KeyUse.VAULT, original.place(), name);
        original.bytes = cipher.sealBytes(lead, KeyUse.VAULT, original.place(), bytes);
        original.addedBy = person;
        original.addedAt = Instant.now();
        entities.persist(original);
        entities.flush();
        // Whoever adds twenty of them holds one at a time.
        entities.detach(original);
    }

    Optional<Reporter> reporter(UUID lead) {
        VaultIdentity identity = entities.find(VaultIdentity.class, lead);
        return Optional.ofNullable(identity)
                .map(kept -> cipher.open(lead, KeyUse.VAULT, "identity", kept.sealed, Reporter.class));
    }

    /** Their names, without the bytes. */
    List<VaultView.Original> originals(UUID lead) {
        return entities.createQuery("""
                        select id, sealedName, mediaType, size, addedAt from VaultOriginal
                         where lead = :lead order by addedAt, id
                        """, Object[].class)
                .setParameter("lead", lead)
                .getResultStream()
                .map(row -> new VaultView.Original(
                        (UUID) row[0],
                        name(lead, (UUID) row[0], (byte[]) row[1]),
                        (String) row[2],
                        (long) row[3],
                        (Instant) row[4]))
                .toList();
    }

    private String name(UUID lead, UUID original, byte[] sealed) {
        return cipher.open(lead, KeyUse.VAULT, VaultOriginal.place(original), sealed, String.class);
    }

    Opened open(UUID lead, UUID id) {
        VaultOriginal original = entities.find(VaultOriginal.class, id);
        if (original == null || !original.lead.equals(lead)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return new Opened(
                name(lead, id, original.sealedName),
                original.mediaType,
                cipher.openBytes(lead, KeyUse.VAULT, original.place(), original.bytes));
    }

    /** The bytes go as well as the key: an incident's deletion leaves nothing to try keys on. */
    public void destroy(UUID lead) {
        entities.createQuery("update VaultOriginal set bytes = null where lead = :lead")
                .setParameter("lead", lead)
                .executeUpdate();
        VaultIdentity identity = entities.find(VaultIdentity.class, lead);
        if (identity != null) {
            identity.sealed = null;
        }
        entities.flush();
    }
}
