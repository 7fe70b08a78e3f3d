package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** Submissions of the internet platform that stand at the desk. */
@ApplicationScoped
public class PlatformLeads {
    private final EntityManager entities;
    private final LeadSight sight;
    private final LeadViews views;
    private final Vault vault;

    PlatformLeads(EntityManager entities, LeadSight sight, LeadViews views, Vault vault) {
        this.entities = entities;
        this.sight = sight;
        this.views = views;
        this.vault = vault;
    }

    /** Those that the caller sees. */
    public List<UUID> open(Caller caller) {
        return sight.visible(
                        new Statement(
                                "select l.id from lead l where l.source = 'ONLINE' and l.stage = 'REGISTERED' and l.bureau = :bureau and"),
                        caller)
                .rows(entities, row -> row.get("id", UUID.class));
    }

    /**
     * The outside system that it came from has taken note. No new version of the lead: nobody who writes on it has to begin again.
     */
    public void acknowledged(UUID lead) {
        new Statement(
                        "update lead set exchange_state = 'ACKNOWLEDGED' where id = :lead and exchange_state = 'RECEIVED' and not frozen")
                .with("lead", lead)
                .run(entities);
    }

    /** How many of these the caller may know of, whatever became of them since. */
    public int known(Caller caller, Collection<UUID> leads) {
        return leads.isEmpty()
                ? 0
                : sight.knowable(
                                new Statement(
                                                "select cast(count(*) as int) as n from lead l where l.id in (:leads) and")
                                        .with("leads", leads),
                                caller)
                        .first(entities, row -> row.get("n", Integer.class))
                        .orElse(0);
    }

    /**
     * Whether a text names whom one of these is about, or the reporter of one that the caller registered himself: of the others
     * he does not know the reporter, and a refusal would confirm a guess.
     */
    public boolean namedIn(Caller caller, String text, Collection<UUID> leads) {
        return leads.stream().anyMatch(id -> {
            Lead lead = entities.find(Lead.class, id);
            boolean own = lead.registeredBy != null && lead.registeredBy.equals(caller.person());
            return !lead.frozen
                    && (own && vault.gaveAway(id, text)
                            || text.contains(views.content(lead).subjectName()));
        });
    }
}
