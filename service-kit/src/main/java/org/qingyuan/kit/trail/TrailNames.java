package org.qingyuan.kit.trail;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a service can call the people and objects of its trail; the trail itself holds ids only. */
public interface TrailNames {
    /** Names of people of the bureau by id; those that the directory does not know are left out. */
    Map<UUID, String> people(String bureau, Set<UUID> ids);

    /** Titles of objects by id, of kinds whose titles every reader of the trail may know; of others none. */
    default Map<String, String> titles(String bureau, String kind, Set<String> ids) {
        return Map.of();
    }
}
