package org.qingyuan.responsibility.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;
import org.qingyuan.kit.calendar.BusinessCalendar;

/** The forms that come with the system, one file for each item of the table; a changed one becomes a new version. */
@ApplicationScoped
public class ShippedForms {
    private static final Logger LOG = Logger.getLogger(ShippedForms.class);

    /** Items of the table; 0 holds what is for none of them, registers what entries and notes of registers ask for. */
    static final List<String> FILES = List.of(
            "0",
            "1.1",
            "1.2",
            "1.3",
            "1.4",
            "1.5",
            "1.6",
            "2.1",
            "2.2",
            "2.3",
            "2.4",
            "3.1",
            "3.2",
            "3.3",
            "3.4",
            "3.5",
            "4.1",
            "4.2",
            "4.3",
            "4.4",
            "4.5",
            "registers");

    private final FormRepository forms;
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    ShippedForms(FormRepository forms, EntityManager entities, BusinessCalendar calendar) {
        this.forms = forms;
        this.entities = entities;
        this.calendar = calendar;
    }

    record Shipped(String code, FormDefinition form) {}

    static Stream<Shipped> all() {
        return FILES.stream()
                .map(file -> FormJson.parse(ShippedForms.class.getResourceAsStream("/forms/" + file + ".json")))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(ShippedForms::shipped);
    }

    private static Shipped shipped(JsonNode node) {
        ObjectNode form = node.deepCopy();
        String code = form.remove("code").textValue();
        return new Shipped(code, FormJson.convert(form, FormDefinition.class));
    }

    @Transactional
    void keep(@Observes StartupEvent started) {
        Map<String, FormVersion> latest = forms.shipped();
        all().forEach(shipped -> keep(shipped, latest.get(shipped.code())));
    }

    private void keep(Shipped shipped, FormVersion latest) {
        FormVersion wanted = new FormVersion();
        wanted.write(shipped.form());
        if (latest != null && latest.sha256.equals(wanted.sha256)) {
            return;
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        int number = latest == null ? 1 : latest.number + 1;
        // Another replica that starts at the same moment keeps the same: the first one wins.
        int kept = entities.createNativeQuery("""
                        insert into form_version (id, code, number, state, title, definition, sha256, changed_at, published_on,
                                                  version)
                        values (:id, :code, :number, 'PUBLISHED', :title, :definition, :sha256, :at, :on, 0)
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("code", shipped.code())
                .setParameter("number", number)
                .setParameter("title", wanted.title)
                .setParameter("definition", wanted.definition)
                .setParameter("sha256", wanted.sha256)
                .setParameter("at", Instant.now())
                .setParameter("on", calendar.today())
                .executeUpdate();
        if (kept > 0 && latest != null) {
            LOG.infof("Form %s has a new version, %d", shipped.code(), number);
        }
    }
}
