package org.qingyuan.responsibility.form;

import org.qingyuan.testkit.CoverageDocumentTest;

/** Holds docs/coverage-matrix.md, what was asked of the matrix line by line, to what there is. */
class MatrixCoverageTest extends CoverageDocumentTest {
    @Override
    protected String document() {
        return "coverage-matrix.md";
    }
}
