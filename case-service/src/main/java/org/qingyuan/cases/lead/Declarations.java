package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.qingyuan.kit.sql.Statement;

/**
 * Keeps a declaration of a relation and a lead that begins to concern somebody apart, so that neither misses the other. Whoever needs
 * this takes it first, then the lead, then what belongs to the lead: in another order two could wait for each other.
 */
@ApplicationScoped
public class Declarations {
    private static final String KEY = "(hashtextextended(:key, 0)) is null as held";

    private final EntityManager entities;

    Declarations(EntityManager entities) {
        this.entities = entities;
    }

    /** Nothing is declared in the bureau until the transaction ends. */
    public void keepOut(String bureau) {
        take("select pg_advisory_xact_lock_shared" + KEY, bureau);
    }

    /** Until the transaction ends no lead begins to concern anybody in these bureaus, and nothing else is declared there. */
    public void begin(Collection<String> bureaus) {
        bureaus.stream().sorted().forEach(bureau -> take("select pg_advisory_xact_lock" + KEY, bureau));
    }

    private void take(String lock, String bureau) {
        new Statement(lock).with("key", "relations\n" + bureau).rows(entities);
    }
}
