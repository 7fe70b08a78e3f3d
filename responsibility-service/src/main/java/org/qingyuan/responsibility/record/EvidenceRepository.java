package org.qingyuan.responsibility.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    List<Evidence> of(UUID record) {
        return list("record = ?1 and removedAt is null order by addedAt, id", record);
    }

    /** @param record one that the caller was shown to see */
    Evidence get(DutyRecord record, UUID id) {
        return find("record = ?1 and id = ?2 and removedAt is null", record.id, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
