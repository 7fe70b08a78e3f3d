package org.qingyuan.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of the directory by id and name.
 *
 * @param name null while the copy of the directory does not know it
 */
public record NamedRef(UUID id, @Nullable String name) {
    public static NamedRef of(UUID id, String name) {
        return id == null ? null : new NamedRef(id, name);
    }
}
