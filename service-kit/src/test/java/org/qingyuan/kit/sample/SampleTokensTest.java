package org.qingyuan.kit.sample;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.QingyuanTestResource;
import org.qingyuan.testkit.TokensTest;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SampleTokensTest extends TokensTest {}
