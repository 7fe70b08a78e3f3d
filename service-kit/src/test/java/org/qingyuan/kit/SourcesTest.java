package org.qingyuan.kit;

import java.util.List;
import org.qingyuan.testkit.SourceRulesTest;

class SourcesTest extends SourceRulesTest {
    @Override
    protected List<String> mayAskTheDatabaseForTheTime() {
        // Partitions of the trail follow real time, which the function of the owner's has to find out by itself.
        return List.of("V202611230100__audit_event.sql");
    }
}
