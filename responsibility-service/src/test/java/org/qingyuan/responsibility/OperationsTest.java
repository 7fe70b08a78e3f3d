package org.qingyuan.responsibility;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.OperationsRolesTest;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OperationsTest extends OperationsRolesTest {
    /** People have a unit and a person; a record cannot be kept without. */
    @Override
    protected RequestSpecification as(String role) {
        Fixture.Account staff = Fixture.account("staff");
        return As.token(token -> token.roles(role).unit(staff.unit()).person(staff.person()));
    }
}
