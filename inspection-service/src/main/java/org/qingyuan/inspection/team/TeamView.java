package org.qingyuan.inspection.team;

import java.util.List;
import java.util.UUID;

public record TeamView(UUID id, String name, List<TeamMember> members, List<UUID> objects, int version) {
    /** @param keptFrom objects of the team that he may not inspect: his unit hands in for them by now, or a relation is declared */
    public record TeamMember(UUID person, String name, UUID unit, boolean leads, List<UUID> keptFrom) {
        boolean inspects(UUID object) {
            return !keptFrom.contains(object);
        }
    }

    boolean inspects(UUID object) {
        return objects.contains(object) && members.stream().anyMatch(member -> member.inspects(object));
    }
}
