package org.qingyuan.cases.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param name null where the directory does not know the person */
public record PersonRef(UUID id, @Nullable String name) {}
