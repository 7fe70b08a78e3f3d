package org.qingyuan.cases.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;

/** @param withdrawable whether the caller declared it and it stands */
public record RelationView(
        UUID id,
        PersonRef person,
        PersonRef other,
        @Nullable String otherUnit,
        RelationKind kind,
        LocalDate declaredOn,
        @Nullable LocalDate withdrawnOn,
        boolean withdrawable,
        int version) {}
