package org.qingyuan.responsibility.directory.group;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.unit.UnitSection;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;
import org.qingyuan.responsibility.directory.write.Section;

@Singleton
public class UnitGroupSection extends Section<UnitGroup, UnitGroupBody> {
    public UnitGroupSection(EntityManager em) {
        super(em, ObjectKind.UNIT_GROUP, UnitGroup.class, UnitGroup::new);
    }

    @Override
    public void check(DirectoryState after, Findings findings) {
        Words.check(after, findings);
        for (UnitGroupBody group : after.all(UnitGroupBody.class)) {
            if (group.kinds().isEmpty() == group.units().isEmpty()) {
                findings.add(group, "units", DirectoryProblem.GROUP_WITHOUT_UNITS);
            }
            if (group.units().stream().distinct().count() < group.units().size()) {
                findings.add(group, "units", DirectoryProblem.OBJECT_TWICE);
            }
            for (UUID unit : group.units()) {
                if (UnitSection.find(after, group.bureau(), unit).isEmpty()) {
                    findings.add(group, "units", DirectoryProblem.UNKNOWN_UNIT, unit);
                }
            }
        }
    }
}
