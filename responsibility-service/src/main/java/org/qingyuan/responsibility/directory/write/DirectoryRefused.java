package org.qingyuan.responsibility.directory.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKey;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/** The rules found something in what was put; the transaction rolls back and every finding is told. */
public class DirectoryRefused extends RuntimeException {
    private final transient List<Finding> findings;
    private final transient List<DirectoryBody> bodies;
    private final boolean single;

    private DirectoryRefused(List<Finding> findings, Collection<? extends DirectoryBody> bodies, boolean single) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
        this.bodies = List.copyOf(bodies);
        this.single = single;
    }

    static DirectoryRefused one(List<Finding> findings, DirectoryBody body) {
        return new DirectoryRefused(findings, List.of(body), true);
    }

    static DirectoryRefused whole(List<Finding> findings, Collection<? extends DirectoryBody> bodies) {
        return new DirectoryRefused(findings, bodies, false);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** One object's problem goes by its own code; those of a whole directory are gathered under one. */
    public Problem problem(Language language) {
        Finding first = findings.getFirst();
        Problem problem = single
                ? new Problem(first.code(), first.args().toArray())
                : new Problem(DirectoryProblem.DIRECTORY_REFUSED, findings.size());
        Map<ObjectKey, String> places = single ? Map.of() : places();
        for (Finding finding : findings) {
            String place = places.get(finding.object());
            problem.withError(
                    place == null ? finding.field() : place + "." + finding.field(), finding.message(language));
        }
        return problem;
    }

    /** {@code units[3]}: where each object stands in the request. */
    private Map<ObjectKey, String> places() {
        Map<ObjectKey, String> places = new HashMap<>();
        Map<ObjectKind, List<DirectoryBody>> seen = new HashMap<>();
        for (DirectoryBody body : bodies) {
            List<DirectoryBody> section = seen.computeIfAbsent(body.objectKind(), kind -> new ArrayList<>());
            places.put(ObjectKey.of(body), body.objectKind().section() + "[" + section.size() + "]");
            section.add(body);
        }
        return places;
    }
}
