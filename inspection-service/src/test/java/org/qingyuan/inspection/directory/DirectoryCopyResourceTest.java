package org.qingyuan.inspection.directory;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.DirectoryCopyTest;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DirectoryCopyResourceTest extends DirectoryCopyTest {
    @Override
    protected String statePath() {
        return "/api/inspection/v1/directory-copy";
    }
}
