package org.qingyuan.responsibility.directory.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** Writes {@code directory_change}: every object after every change, in the order in which changes are committed. */
@ApplicationScoped
public class ChangeLog {
    private record Line(String bureau, ObjectKind kind, String object, DirectoryBody body) {
        static Line of(DirectoryBody body) {
            return new Line(body.bureau(), body.objectKind(), body.objectId(), body);
        }
    }

    /** Any number will do as long as no one else in this database takes it. */
    private static final long LOCK = 0x6469_7265_6374_6f72L;

    private final EntityManager em;
    private final ObjectMapper json;

    public ChangeLog(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    /**
     * Makes this transaction the only writer of the directory until it ends. Taken before anything is read, so that the
     * rules see what they are about, positions follow the order of commits, and two writers cannot wait for each other.
     */
    void lock() {
        em.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:key)) AS taken", Integer.class)
                .setParameter("key", LOCK)
                .getSingleResult();
    }

    /** One statement for any number of changes; only under the lock. */
    void append(Caller caller, List<? extends DirectoryBody> bodies) {
        em.createNativeQuery("""
                        INSERT INTO directory_change (bureau, kind, object, body, at, by_account, by_person)
                        SELECT line ->> 'bureau', line ->> 'kind', line ->> 'object', line -> 'body',
                               :at, :account, cast(:person AS uuid)
                        FROM jsonb_array_elements(cast(:lines AS jsonb)) WITH ORDINALITY AS given (line, nr)
                        ORDER BY nr
                        """)
                .setParameter("lines", text(bodies.stream().map(Line::of).toList()))
                .setParameter("at", Instant.now())
                .setParameter("account", caller.account())
                .setParameter(
                        "person",
                        caller.person() == null ? null : caller.person().toString())
                .executeUpdate();
    }

    private String text(List<Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body that cannot be written as JSON", e);
        }
    }
}
