package org.qingyuan.inspection.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

@ApplicationScoped
public class SchemeRepository implements PanacheRepositoryBase<SchemeVersion, UUID> {

    /** Whether drafts are shown; everybody else knows what was adopted. */
    private static boolean edits(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR);
    }

    /** @throws Problem 404 when the bureau has none of that id, or a draft that the caller may not know */
    SchemeVersion get(Caller caller, UUID id) {
        SchemeVersion version = get(caller.bureau(), id);
        if (version.state == SchemeState.DRAFT && !edits(caller)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return version;
    }

    SchemeVersion get(String bureau, UUID id) {
        return find("bureau = ?1 and id = ?2", bureau, id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<SchemeVersion> list(Caller caller, SchemeState state, Cursor after, int limit) {
        return find(
                        "bureau = ?1 and state in ?2 and (?3 is null or id < ?3) order by id desc",
                        caller.bureau(),
                        shown(caller, state),
                        after == null ? null : after.uuid(0))
                .page(0, limit + 1)
                .list();
    }

    private static List<SchemeState> shown(Caller caller, SchemeState asked) {
        return Stream.of(SchemeState.values())
                .filter(state -> asked == null || state == asked)
                .filter(state -> state == SchemeState.ADOPTED || edits(caller))
                .toList();
    }

    /** All versions of a scheme that the caller may know, newest first. */
    List<SchemeVersion> family(Caller caller, UUID family) {
        return find("bureau = ?1 and family = ?2 order by number desc", caller.bureau(), family).stream()
                .filter(version -> version.state == SchemeState.ADOPTED || edits(caller))
                .toList();
    }
}
