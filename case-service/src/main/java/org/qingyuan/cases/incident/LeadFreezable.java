package org.qingyuan.cases.incident;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.lead.KnownLead;
import org.qingyuan.cases.lead.LeadAccess;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/**
 * A lead: its bytes go and its keys. A dump from before holds both still, the keys wrapped by a master key: it is destroyed by hand,
 * or made unreadable by destroying that master key.
 */
@ApplicationScoped
class LeadFreezable implements Freezable {
    private final EntityManager entities;
    private final LeadAccess leads;
    private final LeadCipher cipher;
    private final Vault vault;

    LeadFreezable(EntityManager entities, LeadAccess leads, LeadCipher cipher, Vault vault) {
        this.entities = entities;
        this.leads = leads;
        this.cipher = cipher;
        this.vault = vault;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.LEAD;
    }

    @Override
    public Held find(Caller caller, UUID id) {
        return held(caller, id, INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, SUPERIOR);
    }

    @Override
    public Held run(Caller caller, UUID id) {
        return held(caller, id, CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR);
    }

    private Held held(Caller caller, UUID id, String... roles) {
        KnownLead lead = leads.get(caller, id);
        if (!caller.has(roles)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return new Held(id, lead.bureau(), null, lead.frozen());
    }

    @Override
    public void freeze(UUID id, boolean frozen) {
        leads.freeze(id, frozen);
    }

    @Override
    public void destroy(Caller caller, UUID lead) {
        vault.destroy(lead);
        run("update lead_file set bytes = null where lead = :lead", lead);
        run("update lead set sealed = decode('', 'hex') where id = :lead", lead);
        run("delete from lead_token where lead = :lead", lead);
        cipher.destroy(lead);
    }

    @Override
    public List<IncidentCopy> copies(UUID lead) {
        return List.of(
                new IncidentCopy(IncidentCopy.Place.CONTENT, 1),
                new IncidentCopy(IncidentCopy.Place.RECORDS, count("lead_record", lead)),
                new IncidentCopy(IncidentCopy.Place.FILES, count("lead_file", lead)),
                new IncidentCopy(IncidentCopy.Place.IDENTITY, count("vault_identity", lead)),
                new IncidentCopy(IncidentCopy.Place.ORIGINALS, count("vault_original", lead)),
                new IncidentCopy(IncidentCopy.Place.BACKUPS, -1),
                new IncidentCopy(IncidentCopy.Place.PRINTS, -1));
    }

    @Override
    public List<String> readings() {
        return List.of("lead.read", "vault.read");
    }

    private void run(String sql, UUID lead) {
        new Statement(sql).with("lead", lead).run(entities);
    }

    private int count(String table, UUID lead) {
        return new Statement("select cast(count(*) as int) as n from " + table + " where lead = :lead")
                .with("lead", lead)
                .first(entities, row -> row.get("n", Integer.class))
                .orElse(0);
    }
}
