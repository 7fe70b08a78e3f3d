package org.qingyuan.responsibility;

import java.util.UUID;

/** Something of the directory by id and name. */
public record NamedRef(UUID id, String name) {
    public static NamedRef of(UUID id, String name) {
        return id == null ? null : new NamedRef(id, name);
    }
}
