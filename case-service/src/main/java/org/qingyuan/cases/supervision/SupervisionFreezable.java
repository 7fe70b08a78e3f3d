package org.qingyuan.cases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.incident.Freezable;
import org.qingyuan.cases.incident.IncidentCopy;
import org.qingyuan.cases.incident.IncidentKind;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** An order: frozen it shows to nobody, neither to who issued it nor to the units asked. */
@ApplicationScoped
class SupervisionFreezable implements Freezable {
    private static final String NOTHING = "—";
    private static final String DOCUMENTS = """
            select d.file as file from document d where d.about = :order and d.file is not null
             union all select d.original from document d where d.about = :order and d.original is not null""";

    private final SupervisionRepository orders;
    private final EntityManager entities;
    private final FileStore files;

    SupervisionFreezable(SupervisionRepository orders, EntityManager entities, FileStore files) {
        this.orders = orders;
        this.entities = entities;
        this.files = files;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.SUPERVISION;
    }

    @Override
    public Held find(Caller caller, UUID id) {
        return held(orders.get(SupervisionSight.of(caller), id));
    }

    /** Of a request for support, which may come out of a lead, case management alone knows. */
    @Override
    public Held run(Caller caller, UUID id) {
        Supervision order = orders.findById(id);
        SupervisionSight sight = SupervisionSight.of(caller);
        if (order == null || !sight.knows(order)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (!caller.has(Roles.CASE_MANAGER, Roles.DISCIPLINE_HEAD)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return held(order);
    }

    private static Held held(Supervision order) {
        return new Held(order.id, order.bureau, SupervisionSummary.number(order), order.frozen);
    }

    @Override
    public void freeze(UUID id, boolean frozen) {
        orders.findById(id).frozen = frozen;
        orders.flush();
    }

    @Override
    public void destroy(Caller caller, UUID id) {
        Supervision order = orders.findById(id);
        order.title = NOTHING;
        order.request = NOTHING;
        order.partner = order.partner == null ? null : NOTHING;
        orders.flush();
        run("update supervision_act set words = null where supervision = :order", id);
        List<UUID> papers = papers(id);
        run("delete from document where about = :order", id);
        files.forget(order.bureau, papers);
    }

    private List<UUID> papers(UUID order) {
        return new Statement(DOCUMENTS).with("order", order).rows(entities, row -> row.get("file", UUID.class));
    }

    private void run(String sql, UUID order) {
        new Statement(sql).with("order", order).run(entities);
    }

    @Override
    public List<IncidentCopy> copies(UUID id) {
        return List.of(
                new IncidentCopy(IncidentCopy.Place.CONTENT, 1),
                new IncidentCopy(IncidentCopy.Place.RECORDS, orders.steps(id).size()),
                new IncidentCopy(IncidentCopy.Place.FILES, papers(id).size()),
                new IncidentCopy(IncidentCopy.Place.BACKUPS, -1),
                new IncidentCopy(IncidentCopy.Place.PRINTS, -1));
    }

    @Override
    public List<String> readings() {
        return List.of("supervision.read");
    }
}
