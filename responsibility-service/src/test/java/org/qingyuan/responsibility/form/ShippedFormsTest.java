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
        List<FormChoice.Candidate> candidates = ALL.stream()
                .map(shipped ->
                        new FormChoice.Candidate(shipped.code(), shipped.form().serves()))
                .toList();
        String clause = duty.clause().text();
        List<String> acts = duty.kind() == DutyKind.EVENT ? EventWording.acts(clause) : List.of();
        return (acts.isEmpty() ? Stream.of(clause) : acts.stream())
                .map(words -> FormChoice.of(candidates, row.item().no(), words, duty.kind()));
    }

    private static PlanText seed() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("../samples/responsibility-table.docx"))) {
            return new PlanReader().read(in, "responsibility-table.docx");
        }
    }
}
