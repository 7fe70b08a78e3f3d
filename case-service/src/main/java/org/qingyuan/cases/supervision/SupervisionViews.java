package org.qingyuan.cases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.directory.Person;
import org.qingyuan.kit.directory.Unit;

/** Puts together what a caller sees of an order. */
@ApplicationScoped
class SupervisionViews {
    private final SupervisionRepository orders;
    private final CopiedDirectory directory;
    private final SupervisionTime time;

    SupervisionViews(SupervisionRepository orders, CopiedDirectory directory, SupervisionTime time) {
        this.orders = orders;
        this.directory = directory;
        this.time = time;
    }

    SupervisionSummary summary(Supervision order) {
        return new SupervisionSummary(
                order.id,
                SupervisionSummary.number(order),
                order.kind,
                order.title,
                units(order),
                order.state,
                order.light(time.moment()),
                order.issuedOn,
                order.dueAt,
                order.urged);
    }

    SupervisionView of(Caller caller, Supervision order) {
        SupervisionSight sight = SupervisionSight.of(caller);
        return new SupervisionView(
                order.id,
                SupervisionSummary.number(order),
                order.kind,
                order.title,
                order.request,
                order.partner,
                units(order),
                sight.issuingSide(order) ? people(order, order.excluded) : List.of(),
                order.state,
                order.light(time.moment()),
                order.issuedOn,
                order.dueAt,
                person(order, order.issuer),
                order.closedOn,
                order.urged,
                orders.steps(order.id).stream()
                        .map(step -> new SupervisionView.Done(
                                step.act,
                                person(order, step.person),
                                step.at,
                                step.day,
                                step.words,
                                step.sent == null ? null : person(order, step.sent)))
                        .toList(),
                SupervisionTransition.TABLE.stream()
                        .filter(step -> step.from() == order.state && sight.is(step.who(), order))
                        .map(step -> new SupervisionView.Possible(step.act(), step.needs()))
                        .toList(),
                order.version);
    }

    private List<NamedRef> units(Supervision order) {
        return order.units.stream()
                .map(id -> NamedRef.of(
                        id, directory.unit(order.bureau, id).map(Unit::name).orElse(null)))
                .toList();
    }

    private List<NamedRef> people(Supervision order, Collection<UUID> ids) {
        return ids.stream().map(id -> person(order, id)).toList();
    }

    private NamedRef person(Supervision order, UUID id) {
        return NamedRef.of(
                id, directory.person(order.bureau, id).map(Person::name).orElse(null));
    }
}
