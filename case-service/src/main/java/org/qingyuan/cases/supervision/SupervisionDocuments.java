package org.qingyuan.cases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.cases.document.AboutKind;
import org.qingyuan.cases.document.ChineseDate;
import org.qingyuan.cases.document.DocumentSubject;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.directory.Unit;

/** What the letters of orders begin with. The issuing side writes; the units asked see what was issued. */
@ApplicationScoped
class SupervisionDocuments implements DocumentSubject {
    private final SupervisionRepository orders;
    private final CopiedDirectory directory;

    SupervisionDocuments(SupervisionRepository orders, CopiedDirectory directory) {
        this.orders = orders;
        this.directory = directory;
    }

    @Override
    public AboutKind about() {
        return AboutKind.SUPERVISION;
    }

    @Override
    public Sight look(Caller caller, UUID about) {
        SupervisionSight sight = SupervisionSight.of(caller);
        Supervision order = orders.get(sight, about);
        Map<String, String> known = new HashMap<>();
        known.put(
                "to",
                order.units.stream()
                        .map(unit -> directory
                                .unit(order.bureau, unit)
                                .map(Unit::name)
                                .orElse(""))
                        .collect(Collectors.joining("、")));
        known.put("title", order.title);
        known.put("request", order.request);
        known.put("due", ChineseDate.of(LocalDate.ofInstant(order.dueAt, BusinessCalendar.ZONE)));
        known.put(
                "signed",
                directory.unit(order.bureau, order.issuerUnit).map(Unit::name).orElse(""));
        return new Sight(sight.issuingSide(order), known);
    }
}
