package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Checks ballots, grades, vetoes and quotas. */
final class EndsCheck {
    private final Scheme scheme;
    private final Faults faults;

    EndsCheck(Scheme scheme, Faults faults) {
        this.scheme = scheme;
        this.faults = faults;
    }

    void check() {
        faults.unique("/ballots", "/code", scheme.ballots(), BallotRules::code);
        for (int i = 0; i < scheme.ballots().size(); i++) {
            ballot(scheme.ballots().get(i), "/ballots/" + i);
        }
        grades();
        for (int i = 0; i < scheme.vetoes().size(); i++) {
            faults.text("/vetoes/" + i + "/title", scheme.vetoes().get(i).title());
            grade("/vetoes/" + i + "/cappedAt", scheme.vetoes().get(i).cappedAt());
        }
        faults.unique("/vetoes", "/code", scheme.vetoes(), VetoGround::code);
        for (int i = 0; i < scheme.quotas().size(); i++) {
            Quota quota = scheme.quotas().get(i);
            faults.there("/quotas/" + i + "/kind", quota.kind());
            faults.within("/quotas/" + i + "/percent", quota.percent(), 0, 100);
            grade("/quotas/" + i + "/grade", quota.grade());
        }
    }

    private void ballot(BallotRules ballot, String place) {
        faults.text(place + "/title", ballot.title());
        faults.unique(place + "/options", "/code", ballot.options(), BallotOption::code);
        for (int i = 0; i < ballot.options().size(); i++) {
            BallotOption option = ballot.options().get(i);
            faults.text(place + "/options/" + i + "/title", option.title());
            if (option.valid()) {
                faults.within(place + "/options/" + i + "/coefficient", option.coefficient(), 0, 100);
            }
        }
        if (ballot.options().stream().noneMatch(BallotOption::valid)) {
            faults.add(FaultCode.MISSING, place + "/options", null, null);
        }
        faults.unique(place + "/groups", "/code", ballot.groups(), VoterGroup::code);
        for (int i = 0; i < ballot.groups().size(); i++) {
            faults.positive(
                    place + "/groups/" + i + "/weight", ballot.groups().get(i).weight());
        }
        BigDecimal weights =
                Faults.sum(ballot.groups().stream().map(VoterGroup::weight).toList());
        if (weights.compareTo(Scale.HUNDRED) != 0) {
            faults.add(FaultCode.GROUP_WEIGHTS, place + "/groups", Scale.HUNDRED, weights);
        }
        faults.within(place + "/minimum", BigDecimal.valueOf(ballot.minimum()), 1, 100_000);
    }

    private void grades() {
        List<Grade> grades = scheme.grades();
        if (grades.isEmpty()) {
            faults.add(FaultCode.MISSING, "/grades", null, null);
        }
        faults.unique("/grades", "/code", grades, Grade::code);
        for (int i = 0; i < grades.size(); i++) {
            BigDecimal from = grades.get(i).from();
            faults.text("/grades/" + i + "/title", grades.get(i).title());
            faults.notNegative("/grades/" + i + "/from", from, true);
            BigDecimal above = i == 0 ? null : grades.get(i - 1).from();
            boolean falls = from == null || above == null || from.compareTo(above) < 0;
            boolean ends = i < grades.size() - 1 || from == null || from.signum() == 0;
            if (!falls || !ends) {
                faults.add(FaultCode.GRADE_ORDER, "/grades/" + i + "/from", ends ? null : BigDecimal.ZERO, from);
            }
            if (i == grades.size() - 1 && grades.get(i).maxAtZero() != null) {
                faults.add(
                        FaultCode.OUT_OF_RANGE,
                        "/grades/" + i + "/maxAtZero",
                        null,
                        grades.get(i).maxAtZero());
            }
        }
    }

    private void grade(String place, String code) {
        if (scheme.grades().stream()
                .noneMatch(grade -> grade.code() != null && grade.code().equals(code))) {
            faults.add(FaultCode.UNKNOWN_REFERENCE, place, null, code);
        }
    }
}
