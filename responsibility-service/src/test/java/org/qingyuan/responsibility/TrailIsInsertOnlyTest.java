package org.qingyuan.responsibility;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class TrailIsInsertOnlyTest extends org.qingyuan.testkit.TrailIsInsertOnlyTest {}
