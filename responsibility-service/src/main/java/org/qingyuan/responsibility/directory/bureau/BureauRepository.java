package org.qingyuan.responsibility.directory.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

@ApplicationScoped
public class BureauRepository {
    private static final String VISIBLE = """
            WITH RECURSIVE down AS (
              SELECT code FROM bureau WHERE code = :own
              UNION SELECT b.code FROM down JOIN bureau b ON b.parent = down.code WHERE :below
            )
            SELECT b.* FROM bureau b
            WHERE (b.code IN (SELECT code FROM down) OR b.code = (SELECT parent FROM bureau WHERE code = :own))
              AND %s
            ORDER BY b.code
            """;

    private final EntityManager em;

    public BureauRepository(EntityManager em) {
        this.em = em;
    }

    /** The own bureau, the one above it and, if asked, all below. */
    public Page<BureauView> list(String own, boolean below, int limit, String after) {
        Cursor cursor = Cursor.decode(after, 1);
        List<Bureau> bureaus = em.createNativeQuery(VISIBLE.formatted("b.code > :after"), Bureau.class)
                .setParameter("own", own)
                .setParameter("below", below)
                .setParameter("after", cursor == null ? "" : cursor.text(0))
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(bureaus, limit, BureauView::of, bureau -> Cursor.of(bureau.code));
    }

    public BureauView find(String own, boolean below, String code) {
        List<Bureau> bureaus = em.createNativeQuery(VISIBLE.formatted("b.code = :code"), Bureau.class)
                .setParameter("own", own)
                .setParameter("below", below)
                .setParameter("code", code)
                .getResultList();
        return bureaus.stream().findFirst().map(BureauView::of).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
