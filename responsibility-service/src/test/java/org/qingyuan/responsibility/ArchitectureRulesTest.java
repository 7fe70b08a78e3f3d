package org.qingyuan.responsibility;

import java.util.Set;
import org.qingyuan.testkit.ArchitectureTest;

class ArchitectureRulesTest extends ArchitectureTest {
    @Override
    protected String root() {
        return "org.qingyuan.responsibility";
    }

    /** A plan is one aggregate with four use cases: it is imported, reviewed, published and revised. */
    @Override
    protected Set<String> entityNeighbours() {
        return Set.of("planimport -> plan", "schedule -> plan", "revision -> plan");
    }
}
