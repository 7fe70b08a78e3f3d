package org.qingyuan.responsibility.reminder.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.reminder.ReminderProblem;
import org.qingyuan.responsibility.reminder.delivery.GivenUp;

/** The endpoints of a bureau. */
@ApplicationScoped
public class HookEndpoints {
    private static final String VIEW = """
            select e.id, e.name, e.url, e.active, e.created_at, e.secret_no, e.version,
                   (select count(*) from reminder_delivery d
                     where d.bureau = e.bureau and d.endpoint = e.id and d.settled_at is null) as waiting,
                   (select count(*) from reminder_delivery d
                     where d.bureau = e.bureau and d.endpoint = e.id and d.outcome = 'GAVE_UP'
                       and d.%s) as given_up,
                   (select max(d.settled_at) from reminder_delivery d
                     where d.bureau = e.bureau and d.endpoint = e.id and d.outcome = 'DELIVERED') as delivered_at,
                   (select d.problem from reminder_delivery d
                     where d.bureau = e.bureau and d.endpoint = e.id and d.problem is not null
                     order by d.id desc limit 1) as problem
              from hook_endpoint e
             where e.bureau = :bureau
            """.formatted(GivenUp.RECENT);

    /** Until the transaction ends, so that of two changes at once the second finds the version of the first. */
    private static final String HELD = "for update of e";

    private final EntityManager entities;
    private final HookTargets targets;
    private final HookSecrets secrets;
    private final Trail trail;

    HookEndpoints(EntityManager entities, HookTargets targets, HookSecrets secrets, Trail trail) {
        this.entities = entities;
        this.targets = targets;
        this.secrets = secrets;
        this.trail = trail;
    }

    /** Where to call, and which secret signs. */
    public record Target(URI url, int secretNo) {}

    /** Empty when the endpoint does not want to be called. */
    @Transactional
    public Optional<Target> target(String bureau, UUID id) {
        return new Sql("select url, secret_no from hook_endpoint where bureau = :bureau and id = :id and active")
                .with("bureau", bureau).with("id", id).rows(entities).stream()
                        .findFirst()
                        .map(row -> new Target(
                                URI.create(row.get("url", String.class)), row.get("secret_no", Integer.class)));
    }

    public List<HookEndpointView> list(Caller caller) {
        return new Sql(VIEW)
                .add("order by e.created_at, e.id limit 200").with("bureau", caller.bureau()).rows(entities).stream()
                        .map(HookEndpoints::view)
                        .toList();
    }

    /** @throws Problem 404 when the caller's bureau has no such endpoint */
    public HookEndpointView get(Caller caller, UUID id) {
        return find(caller, id, "").orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    public record Saved(HookEndpointView endpoint, boolean created) {}

    /** Makes an endpoint under an id of the client, with its secret in the answer, or changes one. */
    @Transactional
    public Saved save(Caller caller, UUID id, String ifMatch, HookEndpointRequest wanted) {
        URI url = checked(wanted.url());
        Optional<HookEndpointView> present = find(caller, id, HELD);
        if (present.isPresent()) {
            IfMatch.check(ifMatch, present.get().version());
            change(caller, id, "name = :name, url = :url, active = :active")
                    .with("name", wanted.name().strip())
                    .with("url", url.toString())
                    .with("active", wanted.active())
                    .rows(entities);
            trail.record("hook.change", "hook", id);
            return new Saved(get(caller, id), false);
        }
        entities.createNativeQuery("""
                        insert into hook_endpoint (bureau, id, name, url, active, secret_no, created_at, version)
                        values (:bureau, :id, :name, :url, :active, 1, :now, 0)
                        """)
                .setParameter("bureau", caller.bureau())
                .setParameter("id", id)
                .setParameter("name", wanted.name().strip())
                .setParameter("url", url.toString())
                .setParameter("active", wanted.active())
                .setParameter("now", Instant.now())
                .executeUpdate();
        trail.record("hook.create", "hook", id);
        return new Saved(get(caller, id).with(secrets.secret(id, 1)), true);
    }

    /** Draws a new secret; the old one is worth nothing from now on. */
    @Transactional
    public HookEndpointView renew(Caller caller, UUID id, String ifMatch) {
        HookEndpointView present = find(caller, id, HELD).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        IfMatch.check(ifMatch, present.version());
        int number = change(caller, id, "secret_no = secret_no + 1")
                .rows(entities)
                .getFirst()
                .get("secret_no", Integer.class);
        trail.record("hook.renew", "hook", id);
        return get(caller, id).with(secrets.secret(id, number));
    }

    /** Lets the endpoint be called once with nothing, to see whether it answers. */
    @Transactional
    public void ping(Caller caller, UUID id) {
        get(caller, id);
        entities.createNativeQuery("""
                        insert into reminder_delivery (id, bureau, channel, endpoint, created_at, next_at)
                        values (uuidv7(), :bureau, 'HOOK', :id, :now, :now)
                        """)
                .setParameter("bureau", caller.bureau())
                .setParameter("id", id)
                .setParameter("now", Instant.now())
                .executeUpdate();
        trail.record("hook.ping", "hook", id);
    }

    private URI checked(String text) {
        if (!targets.any() || !secrets.configured()) {
            throw new Problem(ReminderProblem.HOOKS_NOT_CONFIGURED);
        }
        try {
            URI url = new URI(text.strip());
            if (targets.listed(url)) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Refused as any other address that is none.
        }
        throw new Problem(ReminderProblem.HOOK_URL_REFUSED, text);
    }

    private Optional<HookEndpointView> find(Caller caller, UUID id, String held) {
        return new Sql(VIEW)
                .add("and e.id = :id").add(held).with("bureau", caller.bureau()).with("id", id).rows(entities).stream()
                        .findFirst()
                        .map(HookEndpoints::view);
    }

    private static Sql change(Caller caller, UUID id, String set) {
        return new Sql("update hook_endpoint set version = version + 1, " + set
                        + " where bureau = :bureau and id = :id returning secret_no")
                .with("bureau", caller.bureau())
                .with("id", id);
    }

    private static HookEndpointView view(Tuple row) {
        return new HookEndpointView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("url", String.class),
                row.get("active", Boolean.class),
                row.get("created_at", Instant.class),
                row.get("waiting", Long.class),
                row.get("given_up", Long.class),
                row.get("delivered_at", Instant.class),
                row.get("problem", String.class),
                null,
                row.get("version", Integer.class));
    }
}
