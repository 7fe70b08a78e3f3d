package org.qingyuan.cases.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.cases.clock.Clocks;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.cases.rules.RulesProblem;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.cases.vault.KeyUse;
import org.qingyuan.cases.vault.LeadCipher;
import org.qingyuan.cases.vault.Reporter;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Opens a lead: its number, its keys, its contents, whom it concerns and what it can be found by. */
@ApplicationScoped
public class LeadOpening {
    /** What others may know of a lead that was just opened. */
    public record Opened(UUID id, String bureau, String number, UUID registrar) {}

    private final EntityManager entities;
    private final RuleSets rules;
    private final LeadCipher cipher;
    private final BlindIndex index;
    private final Clocks clocks;
    private final LeadPeople people;
    private final BusinessCalendar calendar;
    private final Trail trail;
    private final Event<LeadOpened> opened;

    LeadOpening(
            EntityManager entities,
            RuleSets rules,
            LeadCipher cipher,
            BlindIndex index,
            Clocks clocks,
            LeadPeople people,
            BusinessCalendar calendar,
            Trail trail,
            Event<LeadOpened> opened) {
        this.entities = entities;
        this.rules = rules;
        this.cipher = cipher;
        this.index = index;
        this.clocks = clocks;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
        this.opened = opened;
    }

    /**
     * Joins the caller's transaction. The event goes into the trail of the bureau whose lead it is, and into no other.
     *
     * @throws Problem 409 where that bureau holds no leads
     */
    public Opened open(NewLead asked) {
        RuleSets.Numbered set = rules.inForce(asked.bureau());
        if (!set.rules().enabled()) {
            throw new Problem(RulesProblem.LEADS_NOT_HELD);
        }
        Lead lead = lead(asked, set.id());
        entities.persist(lead);
        entities.flush();
        cipher.makeKeys(lead.id);
        keep(lead, asked.content());
        concerns(lead, asked.content(), asked.content().subjectUnit());
        index.bigrams(lead.bureau, asked.content().matter()).forEach(mac -> token(lead, "BIGRAM", mac));
        if (asked.registrar() != null) {
            people.give(lead, asked.registrar(), Duty.REGISTRAR, null);
        }
        clocks.start(lead.id, ClockKind.INTAKE, lead.receivedOn, set.rules());
        trail.recordIn(lead.bureau, "lead.register", "lead", lead.id, Map.of("source", lead.source.name()));
        opened.fire(new LeadOpened(lead.id, lead.bureau));
        return opened(lead);
    }

    /** A lead of that id, of whatever bureau: for the repetition of a registration. */
    public Optional<Opened> present(UUID id) {
        return Optional.ofNullable(entities.find(Lead.class, id)).map(LeadOpening::opened);
    }

    /** @throws Problem 422 when what handlers are to read gives the reporter away */
    public void summaryNamesNobody(Reporter reporter, String text) {
        if (reporter.namedIn(text)) {
            throw new Problem(LeadProblem.SUMMARY_NAMES_REPORTER).withError("summary", "NAMES_REPORTER");
        }
    }

    private static Opened opened(Lead lead) {
        return new Opened(lead.id, lead.bureau, lead.year + "-" + lead.number, lead.registeredBy);
    }

    /** Seals the contents anew: at opening, and while the desk still writes on them. */
    void keep(Lead lead, LeadContent content) {
        lead.hasSummary = !content.summary().isBlank();
        lead.sealed = cipher.seal(lead.id, KeyUse.CASE, lead.place(), content);
    }

    /**
     * Whom it is about and whom it names, and the unit, know nothing of it, nor of what was joined into it; it is found by the
     * subject's name. What it said before stays: a repetition may say the same.
     */
    void concerns(Lead lead, LeadContent content, UUID unit) {
        Stream.concat(content.named().stream(), Stream.ofNullable(content.subjectPerson()))
                .forEach(person -> concern(lead.id, "NAMED", person));
        lead.subjectUnit = content.subjectUnit() == null ? null : index.id(content.subjectUnit());
        if (unit != null) {
            concern(lead.id, "UNIT", unit);
        }
        concernsJoined(lead.id);
        token(lead, "NAME", index.name(lead.bureau, content.subjectName()));
    }

    /** Whom a lead concerns knows nothing of what is joined into it either: it reports the same. */
    void concernsJoined(UUID into) {
        new Statement("""
                insert into lead_concerned (lead, kind, mac)
                select j.id, c.kind, c.mac from lead j join lead_concerned c on c.lead = j.joined_into
                 where j.joined_into = :lead and c.kind <> 'RECUSED' on conflict do nothing
                """).with("lead", into).run(entities);
    }

    void concern(UUID lead, String kind, UUID id) {
        new Statement("insert into lead_concerned (lead, kind, mac) values (:lead, :kind, :mac) on conflict do nothing")
                .with("lead", lead)
                .with("kind", kind)
                .with("mac", index.id(id))
                .run(entities);
    }

    private Lead lead(NewLead asked, UUID ruleSet) {
        Lead lead = new Lead();
        lead.id = asked.id();
        lead.bureau = asked.bureau();
        LocalDate today = calendar.today();
        lead.year = today.getYear();
        lead.number = number(lead.bureau, lead.year);
        lead.ruleSet = ruleSet;
        lead.source = asked.source();
        lead.repeated = asked.repeated();
        lead.naming = asked.naming();
        lead.verified = asked.verified();
        lead.subjectRank = asked.subjectRank();
        lead.matterKind = asked.matterKind();
        lead.stage = LeadStage.REGISTERED;
        lead.visit = 1;
        lead.stageSince = today;
        lead.receivedOn = asked.receivedOn();
        lead.outsideSystem = asked.outsideSystem();
        lead.outsideNumber = asked.outsideNumber();
        lead.exchangeState = asked.outsideNumber() == null ? null : ExchangeState.RECEIVED;
        lead.superiorDue = asked.superiorDue();
        lead.registeredBy = asked.registrar();
        lead.registeredAt = Instant.now();
        // The keys come after the row that they refer to; the contents follow in the same transaction.
        lead.sealed = new byte[0];
        return lead;
    }

    private int number(String bureau, int year) {
        return new Statement("""
                insert into lead_number as n (bureau, year, last) values (:bureau, :year, 1)
                on conflict (bureau, year) do update set last = n.last + 1 returning last
                """)
                .with("bureau", bureau)
                .with("year", year)
                .first(entities, row -> row.get("last", Integer.class))
                .orElseThrow();
    }

    private void token(Lead lead, String kind, byte[] mac) {
        new Statement(
                        "insert into lead_token (lead, bureau, kind, mac) values (:lead, :bureau, :kind, :mac) on conflict do nothing")
                .with("lead", lead.id)
                .with("bureau", lead.bureau)
                .with("kind", kind)
                .with("mac", mac)
                .run(entities);
    }
}
