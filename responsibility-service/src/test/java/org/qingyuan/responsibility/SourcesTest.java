package org.qingyuan.responsibility;

import org.qingyuan.testkit.SourceRulesTest;

class SourcesTest extends SourceRulesTest {}
