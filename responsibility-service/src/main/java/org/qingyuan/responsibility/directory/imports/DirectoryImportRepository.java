package org.qingyuan.responsibility.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.bureau.Bureau;
import org.qingyuan.responsibility.directory.object.BureauKey;

@ApplicationScoped
public class DirectoryImportRepository {
    private final EntityManager em;

    public DirectoryImportRepository(EntityManager em) {
        this.em = em;
    }

    void add(DirectoryImport made) {
        em.persist(made);
    }

    boolean knows(String bureau) {
        return em.find(Bureau.class, bureau) != null;
    }

    /** Latest first: the ids of imports grow with time. */
    List<DirectoryImport> latest(String bureau, String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        return em.createQuery("""
                        from DirectoryImport i
                        where i.bureau = :bureau and (:first = true or i.id < :id) order by i.id desc
                        """, DirectoryImport.class)
                .setParameter("bureau", bureau)
                .setParameter("first", cursor == null)
                .setParameter("id", cursor == null ? new UUID(0, 0) : cursor.uuid(0))
                .setMaxResults(limit + 1)
                .getResultList();
    }

    DirectoryImport get(String bureau, UUID id) {
        return found(em.find(DirectoryImport.class, new BureauKey(bureau, id)));
    }

    /** For applying: a second apply waits and then sees what the first one did. */
    DirectoryImport lock(String bureau, UUID id) {
        return found(em.find(DirectoryImport.class, new BureauKey(bureau, id), LockModeType.PESSIMISTIC_WRITE));
    }

    private static DirectoryImport found(DirectoryImport made) {
        return Optional.ofNullable(made).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
