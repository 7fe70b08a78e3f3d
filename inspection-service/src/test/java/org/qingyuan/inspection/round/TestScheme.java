package org.qingyuan.inspection.round;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.qingyuan.scoring.Absent;
import org.qingyuan.scoring.BallotOption;
import org.qingyuan.scoring.BallotRules;
import org.qingyuan.scoring.Clause;
import org.qingyuan.scoring.Grade;
import org.qingyuan.scoring.Group;
import org.qingyuan.scoring.Hashes;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.NotApplicable;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.OutcomeMark;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.PartKind;
import org.qingyuan.scoring.Quantity;
import org.qingyuan.scoring.Quota;
import org.qingyuan.scoring.Rounding;
import org.qingyuan.scoring.RoundingRule;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Sheet;
import org.qingyuan.scoring.Source;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.VetoGround;
import org.qingyuan.scoring.VoterGroup;
import org.qingyuan.scoring.json.Canonical;

/** A small scheme: two counted indicators (70 %), one rated by inspectors (30 %); at most half may be 优秀. */
final class TestScheme {
    private TestScheme() {}

    static Scheme scheme() {
        return new Scheme(
                "测试方案",
                2026,
                "示例",
                BigDecimal.valueOf(100),
                null,
                null,
                new Rounding(RoundingRule.HALF_UP, 10, 2, 2),
                NotApplicable.SCALE,
                List.of(new Sheet(
                        ObjectKind.UNIT,
                        List.of(
                                part("q", PartKind.QUANTITATIVE, 70, counted("2.4", 60, 10), counted("3.2", 40, 5)),
                                part("r", PartKind.QUALITATIVE, 30, rated("建立工作机构，任务纳入综合考评"))),
                        List.of())),
                List.of(),
                List.of(
                        grade("excellent", "优秀", 90),
                        grade("good", "良好", 80),
                        grade("fair", "合格", 60),
                        grade("poor", "不合格", 0)),
                List.of(new VetoGround("case", "发生重大案件", "fair", List.of(OutcomeMark.CASE_FILED), null)),
                List.of(new Quota(ObjectKind.UNIT, "excellent", BigDecimal.valueOf(50))));
    }

    private static Part part(String code, PartKind kind, int weight, Indicator... indicators) {
        return new Part(
                code,
                kind,
                code,
                BigDecimal.valueOf(weight),
                BigDecimal.valueOf(100),
                List.of(new Group(code + ".g", "项目", List.of(indicators))));
    }

    private static Indicator counted(String item, int points, int deduct) {
        return new Indicator(
                item,
                "按期履行 " + item,
                "每少1次扣" + deduct + "分",
                "查台账",
                BigDecimal.valueOf(points),
                List.of(new Clause(
                        "每少1次扣" + deduct + "分",
                        new Rule.PerCount(BigDecimal.ONE, BigDecimal.valueOf(deduct), null),
                        new Source(SourceKind.DUTY, List.of(item), Quantity.SHORTFALL, Absent.NOT_APPLICABLE))));
    }

    private static Indicator rated(String requirement) {
        return new Indicator(
                "z1",
                requirement,
                "由检查组评分",
                "听汇报",
                BigDecimal.valueOf(100),
                List.of(new Clause(
                        "由检查组评分",
                        new Rule.Rating(BigDecimal.valueOf(100), 5),
                        new Source(SourceKind.RATING, List.of(), Quantity.EACH, Absent.MISSING))));
    }

    private static Grade grade(String code, String title, int from) {
        return new Grade(code, title, BigDecimal.valueOf(from), code.equals("excellent") ? 0 : null);
    }

    /** Puts it in as adopted, the way the scheme feature keeps it. */
    static UUID adopted(DataSource database, String bureau) throws SQLException {
        return adopted(database, bureau, scheme());
    }

    /** The same with 30 % from the ballots of two groups instead of a rating. */
    static Scheme withBallots() {
        Scheme plain = scheme();
        Indicator appraised = new Indicator(
                "m1",
                "民主测评",
                "按测评结果折算",
                "民主测评",
                BigDecimal.valueOf(100),
                List.of(new Clause(
                        "按测评结果折算",
                        new Rule.BallotShare("appraisal"),
                        new Source(SourceKind.BALLOT, List.of("overall"), Quantity.VOTES, Absent.MISSING))));
        return new Scheme(
                plain.title(),
                plain.year(),
                plain.basis(),
                plain.base(),
                plain.ceiling(),
                plain.bonusCap(),
                plain.rounding(),
                plain.notApplicable(),
                List.of(new Sheet(
                        ObjectKind.UNIT,
                        List.of(
                                plain.sheets().getFirst().parts().getFirst(),
                                part("b", PartKind.APPRAISAL, 30, appraised)),
                        List.of())),
                List.of(new BallotRules(
                        "appraisal",
                        "民主测评",
                        List.of(
                                new BallotOption("good", "好", BigDecimal.valueOf(100), true),
                                new BallotOption("poor", "较差", BigDecimal.valueOf(40), true)),
                        List.of(
                                new VoterGroup("leaders", "局领导", BigDecimal.valueOf(60)),
                                new VoterGroup("officers", "民警", BigDecimal.valueOf(40))),
                        3,
                        null)),
                plain.grades(),
                plain.vetoes(),
                plain.quotas());
    }

    /** The same with a deduction for which somebody has to enter a figure. */
    static Scheme withDeduction() {
        Indicator deduction = new Indicator(
                "k1",
                "查实投诉",
                "每件扣1分",
                "查阅通报",
                BigDecimal.ZERO,
                List.of(new Clause(
                        "每件扣1分",
                        new Rule.PerCount(BigDecimal.ONE, BigDecimal.ONE, null),
                        new Source(SourceKind.DOCUMENT, List.of("complaints"), Quantity.SUM, Absent.MISSING))));
        return with(
                List.of(new Sheet(ObjectKind.UNIT, scheme().sheets().getFirst().parts(), List.of(deduction))));
    }

    private static Scheme with(List<Sheet> sheets) {
        Scheme plain = scheme();
        return new Scheme(
                plain.title(),
                plain.year(),
                plain.basis(),
                plain.base(),
                plain.ceiling(),
                plain.bonusCap(),
                plain.rounding(),
                plain.notApplicable(),
                sheets,
                plain.ballots(),
                plain.grades(),
                plain.vetoes(),
                plain.quotas());
    }

    /** The same sheet for units, and for leaders or others how they carry out 制度. */
    static Scheme withSheetOf(ObjectKind kind) {
        Sheet units = scheme().sheets().getFirst();
        return with(List.of(
                units,
                new Sheet(
                        kind,
                        List.of(units.parts().getFirst(), part("r", PartKind.QUALITATIVE, 30, rated("落实各项制度"))),
                        List.of())));
    }

    static UUID adopted(DataSource database, String bureau, Scheme scheme) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into scheme_version (id, bureau, family, number, state, title, year, content, sha256, flags,
                                                    open_flags, changed_by, changed_by_name, changed_at, adopted_by,
                                                    adopted_by_name, adopted_on, adoption_basis, version)
                        values (?, ?, ?, 1, 'ADOPTED', '测试方案', 2026, ?, ?, '[]', 0, 'discipline', '戴样例', ?,
                                'discipline-head', '孙示例', date '2026-11-01', '示例', 1)
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, bureau);
            insert.setObject(3, id);
            insert.setString(4, Canonical.write(scheme));
            insert.setString(5, Hashes.of(scheme));
            insert.setObject(6, OffsetDateTime.parse("2026-11-01T00:00:00Z"));
            insert.execute();
        }
        return id;
    }
}
