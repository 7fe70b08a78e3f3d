package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a total to a grade: the best that the total, the conditions and the announced vetoes allow. */
final class Grading {
    private final Scheme scheme;
    private final List<GradeStep> steps = new ArrayList<>();

    Grading(Scheme scheme) {
        this.scheme = scheme;
    }

    List<GradeStep> steps() {
        return List.copyOf(steps);
    }

    /** Null when no grade reaches so low. */
    String byTotal(BigDecimal total) {
        return reached(total).map(Grade::code).findFirst().orElse(null);
    }

    String grade(BigDecimal total, int atZero, List<AnnouncedVeto> vetoes) {
        Set<String> grounds = vetoes.stream().map(AnnouncedVeto::ground).collect(Collectors.toSet());
        for (Grade grade : reached(total).toList()) {
            String veto = veto(grade, grounds);
            boolean tooMany = grade.maxAtZero() != null && atZero > grade.maxAtZero();
            if (veto == null && !tooMany) {
                return grade.code();
            }
            steps.add(new GradeStep(grade.code(), atZero, veto));
        }
        return null;
    }

    private Stream<Grade> reached(BigDecimal total) {
        return scheme.grades().stream().filter(grade -> total.compareTo(grade.from()) >= 0);
    }

    private String veto(Grade grade, Set<String> grounds) {
        List<String> order = scheme.grades().stream().map(Grade::code).toList();
        return scheme.vetoes().stream()
                .filter(ground -> grounds.contains(ground.code()))
                .filter(ground -> order.indexOf(grade.code()) < order.indexOf(ground.cappedAt()))
                .map(VetoGround::code)
                .findFirst()
                .orElse(null);
    }
}
