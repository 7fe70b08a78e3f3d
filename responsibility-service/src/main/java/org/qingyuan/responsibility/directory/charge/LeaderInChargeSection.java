package org.qingyuan.responsibility.directory.charge;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.BureauKey;
import org.qingyuan.responsibility.directory.object.Days;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.person.PersonBody;
import org.qingyuan.responsibility.directory.person.PersonSection;
import org.qingyuan.responsibility.directory.unit.UnitBody;
import org.qingyuan.responsibility.directory.unit.UnitSection;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;
import org.qingyuan.responsibility.directory.write.Section;

@Singleton
public class LeaderInChargeSection extends Section<LeaderInCharge, LeaderInChargeBody> {
    public LeaderInChargeSection(EntityManager em) {
        super(em, ObjectKind.LEADER_IN_CHARGE, LeaderInCharge.class, LeaderInCharge::new);
    }

    @Override
    public void check(DirectoryState after, Findings findings) {
        Map<BureauKey, List<LeaderInChargeBody>> byUnit = new HashMap<>();
        for (LeaderInChargeBody charge : after.all(LeaderInChargeBody.class)) {
            Optional<UnitBody> unit = UnitSection.find(after, charge.bureau(), charge.unit());
            Optional<PersonBody> leader = PersonSection.find(after, charge.bureau(), charge.leader());
            if (unit.isEmpty()) {
                findings.add(charge, "unit", DirectoryProblem.UNKNOWN_UNIT, charge.unit());
            }
            if (leader.isEmpty()) {
                findings.add(charge, "leader", DirectoryProblem.UNKNOWN_PERSON, charge.leader());
            }
            if (unit.isEmpty() || leader.isEmpty()) {
                continue;
            }
            findings.within(
                    charge, leader.get().name(), "unit", unit.get(), unit.get().name());
            findings.within(
                    charge,
                    unit.get().name(),
                    "leader",
                    leader.get(),
                    leader.get().name());
            List<LeaderInChargeBody> others =
                    byUnit.computeIfAbsent(new BureauKey(charge.bureau(), charge.unit()), key -> new ArrayList<>());
            others.stream()
                    .filter(other -> Days.of(other).overlaps(Days.of(charge)))
                    .findFirst()
                    .ifPresent(other -> overlap(after, findings, charge, other, unit.get()));
            others.add(charge);
        }
    }

    private static void overlap(
            DirectoryState after, Findings findings, LeaderInChargeBody one, LeaderInChargeBody other, UnitBody unit) {
        boolean mine = findings.concerns(one);
        LeaderInChargeBody holder = mine ? other : one;
        String name = PersonSection.find(after, holder.bureau(), holder.leader())
                .map(PersonBody::name)
                .orElse("");
        findings.add(mine ? one : other, "validFrom", DirectoryProblem.LEADER_IN_CHARGE_OVERLAP, unit.name(), name);
    }
}
