package org.qingyuan.cases;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OperationsRolesTest extends org.qingyuan.testkit.OperationsRolesTest {}
