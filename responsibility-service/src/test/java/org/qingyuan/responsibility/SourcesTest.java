package org.qingyuan.responsibility;

import java.util.List;
import org.qingyuan.testkit.SourceRulesTest;

class SourcesTest extends SourceRulesTest {
    @Override
    protected List<String> mayAskTheDatabaseForTheTime() {
        // How long ago a delivery was given up is a span of real time and no business day; a gauge of it takes no
        // parameters.
        return List.of("GivenUp.java");
    }
}
