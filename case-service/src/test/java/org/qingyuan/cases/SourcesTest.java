package org.qingyuan.cases;

import org.qingyuan.testkit.SourceRulesTest;

class SourcesTest extends SourceRulesTest {}
