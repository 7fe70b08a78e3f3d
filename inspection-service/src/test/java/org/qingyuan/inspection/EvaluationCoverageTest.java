package org.qingyuan.inspection;

import org.qingyuan.testkit.CoverageDocumentTest;

/** Holds docs/coverage-evaluation.md to the pages, tests and journeys that it names. */
class EvaluationCoverageTest extends CoverageDocumentTest {
    @Override
    protected String document() {
        return "coverage-evaluation.md";
    }
}
