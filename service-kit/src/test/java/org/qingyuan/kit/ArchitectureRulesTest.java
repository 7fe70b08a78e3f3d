package org.qingyuan.kit;

import org.qingyuan.testkit.ArchitectureTest;

class ArchitectureRulesTest extends ArchitectureTest {
    @Override
    protected String root() {
        return "org.qingyuan.kit";
    }
}
