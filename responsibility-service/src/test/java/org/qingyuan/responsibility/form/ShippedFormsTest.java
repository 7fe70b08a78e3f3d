package org.qingyuan.responsibility.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.plan.EventWording;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.PlanReader;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;

class ShippedFormsTest {
    private static final List<ShippedForms.Shipped> ALL = ShippedForms.all().toList();
    private static final List<FormChoice.Candidate> CANDIDATES = ALL.stream()
            .map(shipped ->
                    new FormChoice.Candidate(shipped.code(), shipped.form().serves()))
            .toList();

    private static final String SPLIT = """
            2.2 严格执行领导干部述职述廉、诫勉谈话、询问质询制度 duty-reports
            2.2 “三重一大”事项集体研究决策制度 collective-decisions
            2.2 全面建立领导干部廉政档案 integrity-files
            2.2 部门主要领导向纪委述廉、纪委书记向上级纪委述职的“双述”制度 double-reports
            2.3 规范对立案、采取强制措施、冻结或查扣资产等重要环节的监督管理 key-steps-oversight
            2.3 细化行政处罚裁量标准 penalty-standards
            2.3 推行网上执法办案、网上受理审批、网上办牌办证 online-enforcement
            2.3 在执法执勤场所、监管场所、讯问询问场所、办证办照等服务窗口，全面建立电子实时监控音视频系统 video-coverage
            3.4 认真落实干部选拔任用“四项监督制度” four-oversight-systems
            3.4 继续清理和调整行政审批事项 approval-items
            3.4 全面落实警务公开和网上审批制度 openness-and-online-approval
            3.4 积极推进绩效管理和行政问责 performance-and-accountability
            3.4 推进预算公开透明 budget-openness
            3.4 全面建立财政资金绩效管理机制 budget-openness
            3.4 进一步完善执法和服务标准，规范自由裁量权行使 discretion-standards
            3.4 全面建立和落实执法过错、违纪违法责任追究等制度 fault-accountability
            4.2 认真落实“三个报告评议”制度 three-reports
            4.2 领导干部定期接待群众制度 leader-reception
            4.2 进一步健全社会舆情汇集分析机制，及时听取群众意见 opinion-analysis
            4.2 全面建立联系群众制度 mass-contact-system
            4.2 领导干部结合本职工作，开展经常性的走访群众 leader-visits""";

    @Test
    void eachStaysWithinTheAllowedPartOfJsonSchema() {
        FormSchemas schemas = new FormSchemas();
        for (ShippedForms.Shipped shipped : ALL) {
            assertEquals(
                    List.of(),
                    schemas.outsideSubset(FormJson.tree(shipped.form().schema())),
                    shipped.code());
            assertEquals(List.of(), FormRules.faults(shipped.form()), shipped.code());
        }
    }

    @Test
    void codesDiffer() {
        assertEquals(
                ALL.size(),
                ALL.stream().map(ShippedForms.Shipped::code).distinct().count());
    }

    /** The rows of the bureau's own table and the form of each of their duties, in order. */
    @Test
    void everyRowOfMechanisms1To4HasItsOwnForms() throws IOException {
        assertEquals(
                """
                1.1 progress-report central-group-study
                1.1 party-lecture heads-training
                1.2 training-integrity-content
                1.2 media-library-progress
                1.3 model-officers model-publicity
                1.3 warning-education
                1.3 three-meetings-progress unit-study
                1.4 recruit-pledge recruit-oath appointment-test appointment-talk reminder-education admonishing-talk follow-up-education
                1.4 party-spirit-analysis branch-life-meeting
                1.5 demonstration-unit-plan demonstration-unit
                1.6 culture-site
                2.1 disclosure-by-catalogue disclosure-five
                2.2 leading-cadres-oversight
                2.3 enforcement-oversight
                2.4 petition-analysis consultation-visits
                2.4 prevention-meeting-system prevention-joint-meeting
                3.1 risk-survey power-catalogue
                3.2 conduct-joint-meeting conduct-member-analysis minutes-to-appraisal
                3.3 enforcement-joint-meeting enforcement-analysis
                3.4 four-oversight-systems approval-and-openness budget-openness discretion-and-fault
                3.5 economic-audit
                3.5 audit-body audit-staff
                4.1 hot-line
                4.2 reports-and-reception mass-contact-system leader-visits
                4.3 unstable-matters firm-visits
                4.4 supervisor-inspection
                4.5 special-rectification""",
                seed().rows().stream()
                        .filter(row -> row.item().no().compareTo("5") < 0)
                        .map(ShippedFormsTest::spell)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everyFormIsUsedByTheTable() throws IOException {
        Set<String> used = seed().rows().stream()
                .flatMap(row -> row.duties().stream().flatMap(duty -> forms(row, duty)))
                .collect(Collectors.toSet());
        used.addAll(
                split().map(line -> line.substring(line.lastIndexOf(' ') + 1)).toList());
        // What entries and notes of registers ask for is chosen by the register, not by a clause.
        List<String> unused = new ArrayList<>(ALL.stream()
                .map(ShippedForms.Shipped::code)
                .filter(code -> !ofRegister(code))
                .toList());
        unused.removeAll(used);
        assertEquals(List.of(), unused);
    }

    @Test
    void mostFormsYieldMeasures() {
        for (ShippedForms.Shipped shipped : ALL) {
            assertTrue(ofRegister(shipped.code()) || !shipped.form().measures().isEmpty(), shipped.code());
        }
    }

    /** A reviewer gives each line of a row its own unit: then each has a form that asks for its own figures alone. */
    @Test
    void everyLineOfASplitRowHasItsOwnForm() {
        assertEquals(SPLIT, split().collect(Collectors.joining("\n")));
    }

    /** Each line of SPLIT again, with the form that its words are found to have. */
    private static Stream<String> split() {
        return SPLIT.lines()
                .map(line -> line.split(" "))
                .map(line ->
                        line[0] + " " + line[1] + " " + FormChoice.of(CANDIDATES, line[0], line[1], DutyKind.STANDING));
    }

    private static boolean ofRegister(String code) {
        return code.startsWith("register-");
    }

    private static String spell(RowText row) {
        return row.item().no() + " "
                + row.duties().stream()
                        .flatMap(duty -> forms(row, duty))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    /** One form, or one for each act that an event asks for. */
    private static Stream<String> forms(RowText row, DutyText duty) {
        String clause = duty.clause().text();
        List<String> acts = duty.kind() == DutyKind.EVENT ? EventWording.acts(clause) : List.of();
        return (acts.isEmpty() ? Stream.of(clause) : acts.stream())
                .map(words -> FormChoice.of(CANDIDATES, row.item().no(), words, duty.kind()));
    }

    private static PlanText seed() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("../samples/responsibility-table.docx"))) {
            return new PlanReader().read(in, "responsibility-table.docx");
        }
    }
}
