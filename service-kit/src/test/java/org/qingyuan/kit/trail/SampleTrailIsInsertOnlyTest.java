package org.qingyuan.kit.trail;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.QingyuanTestResource;
import org.qingyuan.testkit.TrailIsInsertOnlyTest;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SampleTrailIsInsertOnlyTest extends TrailIsInsertOnlyTest {}
