package org.qingyuan.inspection;

import org.qingyuan.testkit.SourceRulesTest;

class SourcesTest extends SourceRulesTest {}
