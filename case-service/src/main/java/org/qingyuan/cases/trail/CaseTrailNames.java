package org.qingyuan.cases.trail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.trail.TrailNames;

/** Calls the people of the trail by name; of leads and petitions nothing but their ids is said. */
@ApplicationScoped
public class CaseTrailNames implements TrailNames {
    private final CopiedDirectory directory;

    public CaseTrailNames(CopiedDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Map<UUID, String> people(String bureau, Set<UUID> ids) {
        return directory.names(bureau, ids);
    }
}
