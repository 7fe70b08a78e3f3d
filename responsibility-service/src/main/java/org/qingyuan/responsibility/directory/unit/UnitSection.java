package org.qingyuan.responsibility.directory.unit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;
import org.qingyuan.responsibility.directory.write.Section;

@Singleton
public class UnitSection extends Section<Unit, UnitBody> {
    public UnitSection(EntityManager em) {
        super(em, ObjectKind.UNIT, Unit.class, Unit::new);
    }

    public static Optional<UnitBody> find(DirectoryState state, String bureau, UUID id) {
        return state.find(UnitBody.class, ObjectKind.UNIT, bureau, id);
    }

    /** Names are checked together with those of the unit groups. */
    @Override
    public void check(DirectoryState after, Findings findings) {
        for (UnitBody unit : after.all(UnitBody.class)) {
            if (unit.parent() == null) {
                continue;
            }
            Optional<UnitBody> parent = find(after, unit.bureau(), unit.parent());
            if (parent.isEmpty()) {
                findings.add(unit, "parent", DirectoryProblem.UNKNOWN_UNIT, unit.parent());
            } else if (isAboveItself(unit, after)) {
                if (findings.concerns(unit)) {
                    findings.add(unit, "parent", DirectoryProblem.CIRCULAR_PARENT);
                }
            } else {
                findings.closedBefore(
                        unit, unit.name(), "parent", parent.get(), parent.get().name());
            }
        }
    }

    private static boolean isAboveItself(UnitBody unit, DirectoryState state) {
        Set<UUID> seen = new HashSet<>();
        Optional<UnitBody> at = find(state, unit.bureau(), unit.parent());
        while (at.isPresent()) {
            if (at.get().id().equals(unit.id())) {
                return true;
            }
            if (!seen.add(at.get().id())) {
                return false;
            }
            at = find(state, unit.bureau(), at.get().parent());
        }
        return false;
    }
}
