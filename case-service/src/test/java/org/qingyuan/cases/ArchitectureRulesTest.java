package org.qingyuan.cases;

import org.qingyuan.testkit.ArchitectureTest;

class ArchitectureRulesTest extends ArchitectureTest {
    @Override
    protected String root() {
        return "org.qingyuan.cases";
    }
}
