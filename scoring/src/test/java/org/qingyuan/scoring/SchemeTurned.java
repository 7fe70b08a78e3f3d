package org.qingyuan.scoring;

import java.util.List;

/** The same scheme with the clauses of each indicator the other way round. */
final class SchemeTurned {
    private SchemeTurned() {}

    static Scheme clausesReversed(Scheme scheme) {
        return new Scheme(
                scheme.title(),
                scheme.year(),
                scheme.basis(),
                scheme.base(),
                scheme.ceiling(),
                scheme.bonusCap(),
                scheme.rounding(),
                scheme.notApplicable(),
                scheme.sheets().stream()
                        .map(sheet -> new Sheet(sheet.kind(), parts(sheet.parts()), sheet.adjustments()))
                        .toList(),
                scheme.ballots(),
                scheme.grades(),
                scheme.vetoes(),
                scheme.quotas());
    }

    private static List<Part> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(
                        part.code(), part.kind(), part.title(), part.weight(), part.full(), groups(part.groups())))
                .toList();
    }

    private static List<Group> groups(List<Group> groups) {
        return groups.stream()
                .map(group -> new Group(
                        group.code(),
                        group.title(),
                        group.indicators().stream().map(SchemeTurned::turned).toList()))
                .toList();
    }

    private static Indicator turned(Indicator one) {
        return new Indicator(
                one.code(),
                one.requirement(),
                one.criterion(),
                one.method(),
                one.points(),
                one.clauses().reversed());
    }
}
