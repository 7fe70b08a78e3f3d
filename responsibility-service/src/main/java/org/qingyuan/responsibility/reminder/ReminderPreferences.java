package org.qingyuan.responsibility.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.Sql;

/** What each person chose about letters. */
@ApplicationScoped
public class ReminderPreferences {
    private final EntityManager entities;
    private final ReminderConfig config;
    private final Trail trail;

    ReminderPreferences(EntityManager entities, ReminderConfig config, Trail trail) {
        this.entities = entities;
        this.config = config;
        this.trail = trail;
    }

    public ReminderPreferenceView of(Caller caller) {
        String accountAddress = config.mail()
                .domain()
                .map(domain -> caller.account() + "@" + domain)
                .orElse(null);
        Optional<Tuple> row =
                person(caller, "select mail, address, version from reminder_preference where").rows(entities).stream()
                        .findFirst();
        return new ReminderPreferenceView(
                config.mail().enabled(),
                row.map(chosen -> chosen.get("mail", Boolean.class)).orElse(true),
                row.map(chosen -> chosen.get("address", String.class)).orElse(null),
                accountAddress,
                config.mail().domain().orElse(null),
                row.map(chosen -> chosen.get("version", Integer.class)).orElse(0));
    }

    @Transactional
    public ReminderPreferenceView choose(Caller caller, String ifMatch, ReminderPreferenceRequest wanted) {
        config.mail().domain().ifPresent(domain -> within(domain, wanted.address()));
        // Held until the end, so that of two first choices one comes second; a person who is none is nowhere.
        if (person(caller, "select id from person where")
                .add("for update")
                .rows(entities)
                .isEmpty()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        IfMatch.check(ifMatch, of(caller).version());
        new Sql("""
                        insert into reminder_preference (bureau, person, mail, address, version)
                        values (:bureau, :person, :mail, cast(:address as text), 1)
                            on conflict (bureau, person) do update
                           set mail = excluded.mail, address = excluded.address, version = reminder_preference.version + 1
                        returning version
                        """)
                .with("bureau", caller.bureau())
                .with("person", caller.person())
                .with("mail", wanted.mail())
                .with("address", wanted.address())
                .rows(entities);
        trail.record("reminder-preference.change", "person", caller.person());
        return of(caller);
    }

    private static void within(String domain, String address) {
        if (address != null && !address.toLowerCase(Locale.ROOT).endsWith("@" + domain.toLowerCase(Locale.ROOT))) {
            throw new Problem(ReminderProblem.MAIL_ADDRESS_REFUSED, domain);
        }
    }

    private static Sql person(Caller caller, String select) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        String key = select.contains("reminder_preference") ? "person" : "id";
        return new Sql(select)
                .add("bureau = :bureau and " + key + " = :person")
                .with("bureau", caller.bureau())
                .with("person", caller.person());
    }
}
