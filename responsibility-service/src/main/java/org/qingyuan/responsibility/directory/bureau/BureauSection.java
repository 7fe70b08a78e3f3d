package org.qingyuan.responsibility.directory.bureau;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.write.DirectoryState;
import org.qingyuan.responsibility.directory.write.Findings;
import org.qingyuan.responsibility.directory.write.Section;

@Singleton
public class BureauSection extends Section<Bureau, BureauBody> {
    public BureauSection(EntityManager em) {
        super(em, ObjectKind.BUREAU, Bureau.class, Bureau::new);
    }

    /** The bureaus and everything above them, so that a circle can be seen. */
    @Override
    protected List<Bureau> load(Collection<String> bureaus) {
        return em.createNativeQuery("""
                        WITH RECURSIVE up AS (
                          SELECT code, parent FROM bureau WHERE code IN (:bureaus)
                          UNION SELECT b.code, b.parent FROM up JOIN bureau b ON b.code = up.parent
                        )
                        SELECT b.* FROM bureau b JOIN up USING (code)
                        """, Bureau.class)
                .setParameter("bureaus", bureaus)
                .getResultList();
    }

    @Override
    public Bureau find(DirectoryBody body) {
        return em.find(Bureau.class, body.bureau());
    }

    @Override
    public void check(DirectoryState after, Findings findings) {
        Map<String, BureauBody> bureaus =
                after.all(BureauBody.class).stream().collect(Collectors.toMap(BureauBody::code, Function.identity()));
        for (BureauBody bureau : bureaus.values()) {
            if (bureau.parent() == null) {
                continue;
            }
            if (!bureaus.containsKey(bureau.parent())) {
                findings.add(bureau, "parent", DirectoryProblem.UNKNOWN_BUREAU, bureau.parent());
            } else if (findings.concerns(bureau) && isAboveItself(bureau, bureaus)) {
                findings.add(bureau, "parent", DirectoryProblem.CIRCULAR_PARENT);
            }
        }
    }

    private static boolean isAboveItself(BureauBody bureau, Map<String, BureauBody> bureaus) {
        Set<String> seen = new HashSet<>();
        for (BureauBody at = bureaus.get(bureau.parent()); at != null; at = bureaus.get(at.parent())) {
            if (at.code().equals(bureau.code())) {
                return true;
            }
            if (!seen.add(at.code())) {
                return false;
            }
        }
        return false;
    }
}
