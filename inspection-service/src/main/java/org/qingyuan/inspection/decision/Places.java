package org.qingyuan.inspection.decision;

import java.util.List;
import org.qingyuan.scoring.Grade;
import org.qingyuan.scoring.Scheme;

/** How far the places of a quota are taken. Pure. */
final class Places {
    private Places() {}

    static List<DecisionView.QuotaUse> of(Scheme scheme, List<DecisionView.Graded> graded) {
        List<String> codes = scheme.grades().stream().map(Grade::code).toList();
        return scheme.quotas().stream()
                .map(quota -> {
                    List<DecisionView.Graded> ofKind = graded.stream()
                            .filter(one -> one.kind() == quota.kind())
                            .toList();
                    int taken = (int) ofKind.stream()
                            .map(Places::grade)
                            .filter(grade ->
                                    codes.contains(grade) && codes.indexOf(grade) <= codes.indexOf(quota.grade()))
                            .count();
                    return new DecisionView.QuotaUse(
                            quota.kind(), quota.grade(), quota.percent(), quota.places(ofKind.size()), taken);
                })
                .toList();
    }

    private static String grade(DecisionView.Graded one) {
        return one.decided() != null ? one.decided() : one.proposed() != null ? one.proposed() : one.allowed();
    }
}
