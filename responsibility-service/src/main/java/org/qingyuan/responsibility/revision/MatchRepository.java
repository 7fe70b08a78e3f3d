package org.qingyuan.responsibility.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Only ever asked for a plan that the caller was found to see. */
@ApplicationScoped
public class MatchRepository implements PanacheRepositoryBase<RevisionMatch, UUID> {

    public List<RevisionMatch> of(UUID plan) {
        return list("plan = ?1 order by id", plan);
    }
}
