package org.qingyuan.kit.sample;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.OperationsRolesTest;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class SampleOperationsRolesTest extends OperationsRolesTest {}
