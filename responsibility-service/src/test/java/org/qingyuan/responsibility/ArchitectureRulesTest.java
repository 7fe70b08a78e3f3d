package org.qingyuan.responsibility;

import java.util.Set;
import org.qingyuan.testkit.ArchitectureTest;

class ArchitectureRulesTest extends ArchitectureTest {
    @Override
    protected String root() {
        return "org.qingyuan.responsibility";
    }

    /** A plan is one aggregate that is imported, reviewed, published, revised, and owed by others than on its first day. */
    @Override
    protected Set<String> entityNeighbours() {
        return Set.of("planimport -> plan", "schedule -> plan", "revision -> plan", "ownership -> plan");
    }
}
