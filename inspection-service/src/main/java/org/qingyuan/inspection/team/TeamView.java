package org.qingyuan.inspection.team;

import java.util.List;
import java.util.UUID;

public record TeamView(UUID id, String name, List<TeamMember> members, List<UUID> objects, int version) {
    public record TeamMember(UUID person, String name, UUID unit, boolean leads) {}
}
