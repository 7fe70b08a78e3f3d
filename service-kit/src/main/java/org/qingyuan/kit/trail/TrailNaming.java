package org.qingyuan.kit.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts names beside the ids of events as they are read: what was sealed stays as it is. */
@ApplicationScoped
public class TrailNaming {
    private final Instance<TrailNames> names;

    TrailNaming(Instance<TrailNames> names) {
        this.names = names;
    }

    List<TrailEventView> named(String bureau, List<TrailEventView> events) {
        if (names.isUnsatisfied()) {
            return events;
        }
        Map<UUID, String> people = names.get()
                .people(
                        bureau,
                        events.stream()
                                .map(TrailEventView::person)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        Map<String, Map<String, String>> titles = new HashMap<>();
        events.stream()
                .collect(Collectors.groupingBy(
                        TrailEventView::objectKind, Collectors.mapping(TrailEventView::objectId, Collectors.toSet())))
                .forEach((kind, ids) -> titles.put(kind, names.get().titles(bureau, kind, ids)));
        return events.stream()
                .map(event -> event.named(
                        people.get(event.person()),
                        titles.get(event.objectKind()).get(event.objectId())))
                .toList();
    }
}
