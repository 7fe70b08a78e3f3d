package org.qingyuan.cases.directory;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.DirectoryCopyTest;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class DirectoryCopyResourceTest extends DirectoryCopyTest {
    @Override
    protected String statePath() {
        return "/api/case/v1/directory-copy";
    }
}
