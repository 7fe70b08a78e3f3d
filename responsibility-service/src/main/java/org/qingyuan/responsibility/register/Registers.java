package org.qingyuan.responsibility.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingyuan.responsibility.register.kind.DemonstrationUnits;
import org.qingyuan.responsibility.register.kind.DisclosureBases;
import org.qingyuan.responsibility.register.kind.Disclosures;
import org.qingyuan.responsibility.register.kind.FirmVisits;
import org.qingyuan.responsibility.register.kind.MonitoredPlaces;
import org.qingyuan.responsibility.register.kind.Powers;
import org.qingyuan.responsibility.register.kind.RiskPoints;
import org.qingyuan.responsibility.register.kind.UnstableMatters;

/** The registers by their kind. */
public final class Registers {
    private static final Map<RegisterKind, Register> ALL = new EnumMap<>(RegisterKind.class);

    static {
        for (Register register : List.of(
                new Powers(),
                new RiskPoints(),
                new Disclosures(),
                new DisclosureBases(),
                new MonitoredPlaces(),
                new DemonstrationUnits(),
                new UnstableMatters(),
                new FirmVisits())) {
            ALL.put(register.kind(), register);
        }
    }

    private Registers() {}

    public static Register of(RegisterKind kind) {
        return ALL.get(kind);
    }

    public static List<Register> all() {
        return List.copyOf(ALL.values());
    }
}
