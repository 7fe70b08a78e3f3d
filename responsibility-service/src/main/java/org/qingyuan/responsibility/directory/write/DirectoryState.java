package org.qingyuan.responsibility.directory.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKey;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** The directories of some bureaus at one moment, as values that rules can look at. */
public final class DirectoryState {
    private final Map<ObjectKey, DirectoryBody> bodies = new LinkedHashMap<>();

    public DirectoryState(Collection<? extends DirectoryBody> all) {
        all.forEach(body -> bodies.put(ObjectKey.of(body), body));
    }

    /** The state once the changed objects have replaced their former selves. */
    public DirectoryState with(Collection<? extends DirectoryBody> changed) {
        DirectoryState after = new DirectoryState(bodies.values());
        changed.forEach(body -> after.bodies.put(ObjectKey.of(body), body));
        return after;
    }

    public Optional<DirectoryBody> find(ObjectKey key) {
        return Optional.ofNullable(bodies.get(key));
    }

    /** @param id null finds nothing */
    public <B extends DirectoryBody> Optional<B> find(Class<B> type, ObjectKind kind, String bureau, UUID id) {
        return Optional.ofNullable(id)
                .map(known -> bodies.get(new ObjectKey(kind, bureau, known.toString())))
                .map(type::cast);
    }

    public <B extends DirectoryBody> List<B> all(Class<B> type) {
        return bodies.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public Collection<DirectoryBody> all() {
        return bodies.values();
    }
}
