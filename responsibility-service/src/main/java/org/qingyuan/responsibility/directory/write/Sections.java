package org.qingyuan.responsibility.directory.write;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** All kinds of objects together. */
@ApplicationScoped
public class Sections {
    private final Map<ObjectKind, Section<?, ?>> byKind = new EnumMap<>(ObjectKind.class);

    public Sections(@All List<Section<?, ?>> sections) {
        sections.forEach(section -> byKind.put(section.kind(), section));
    }

    /** Everything that belongs to the bureaus, and the bureaus above them. */
    public DirectoryState load(Collection<String> bureaus) {
        return load(bureaus, Set.of());
    }

    /** @param mentioned bureaus of which nothing is needed but whether they are there, and below which */
    DirectoryState load(Collection<String> bureaus, Collection<String> mentioned) {
        Set<String> known = new TreeSet<>(bureaus);
        known.addAll(mentioned);
        return new DirectoryState(byKind.values().stream()
                .flatMap(section -> section.bodies(section.kind() == ObjectKind.BUREAU ? known : bureaus).stream())
                .toList());
    }

    Section<?, ?> of(DirectoryBody body) {
        return byKind.get(body.objectKind());
    }

    void check(DirectoryState after, Findings findings) {
        byKind.values().forEach(section -> section.check(after, findings));
    }
}
