package org.qingyuan.cases;

import org.qingyuan.testkit.CoverageDocumentTest;

class LeadsCoverageTest extends CoverageDocumentTest {
    @Override
    protected String document() {
        return "coverage-leads.md";
    }
}
