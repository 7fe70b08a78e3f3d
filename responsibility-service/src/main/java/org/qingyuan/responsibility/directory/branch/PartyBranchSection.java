package org.qingyuan.responsibility.directory.branch;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.NameKey;
import org.qingyuan.responsibility.directory.object.Days;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.person.PersonSection;
import org.qingyuan.responsibility.directory.unit.UnitSection;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;
import org.qingyuan.responsibility.directory.write.Section;

@Singleton
public class PartyBranchSection extends Section<PartyBranch, PartyBranchBody> {
    public PartyBranchSection(EntityManager em) {
        super(em, ObjectKind.PARTY_BRANCH, PartyBranch.class, PartyBranch::new);
    }

    @Override
    public void check(DirectoryState after, Findings findings) {
        Map<List<String>, List<PartyBranchBody>> byName = new HashMap<>();
        for (PartyBranchBody branch : after.all(PartyBranchBody.class)) {
            checkParent(branch, after, findings);
            checkReferences(branch, after, findings);
            List<PartyBranchBody> others = byName.computeIfAbsent(
                    List.of(branch.bureau(), NameKey.of(branch.name())), key -> new ArrayList<>());
            others.stream()
                    .filter(other -> Days.of(other).overlaps(Days.of(branch)))
                    .findFirst()
                    .ifPresent(other -> findings.add(
                            findings.concerns(branch) ? branch : other,
                            "name",
                            DirectoryProblem.NAME_TAKEN,
                            branch.name(),
                            branch.name()));
            others.add(branch);
        }
    }

    private static void checkParent(PartyBranchBody branch, DirectoryState after, Findings findings) {
        if (branch.parent() == null) {
            return;
        }
        Optional<PartyBranchBody> parent =
                after.find(PartyBranchBody.class, ObjectKind.PARTY_BRANCH, branch.bureau(), branch.parent());
        if (parent.isEmpty()) {
            findings.add(branch, "parent", DirectoryProblem.UNKNOWN_BRANCH, branch.parent());
        } else if (branch.kind() != BranchKind.BRANCH || parent.get().kind() != BranchKind.GENERAL_BRANCH) {
            boolean mine = findings.concerns(branch);
            findings.add(mine ? branch : parent.get(), mine ? "parent" : "kind", DirectoryProblem.PARENT_NOT_GENERAL);
        } else {
            findings.closedBefore(
                    branch, branch.name(), "parent", parent.get(), parent.get().name());
        }
    }

    private static void checkReferences(PartyBranchBody branch, DirectoryState after, Findings findings) {
        if (branch.unit() != null) {
            UnitSection.find(after, branch.bureau(), branch.unit())
                    .ifPresentOrElse(
                            unit -> findings.closedBefore(branch, branch.name(), "unit", unit, unit.name()),
                            () -> findings.add(branch, "unit", DirectoryProblem.UNKNOWN_UNIT, branch.unit()));
        }
        if (branch.secretary() != null) {
            PersonSection.find(after, branch.bureau(), branch.secretary())
                    .ifPresentOrElse(
                            person -> findings.closedBefore(branch, branch.name(), "secretary", person, person.name()),
                            () -> findings.add(
                                    branch, "secretary", DirectoryProblem.UNKNOWN_PERSON, branch.secretary()));
        }
    }
}
