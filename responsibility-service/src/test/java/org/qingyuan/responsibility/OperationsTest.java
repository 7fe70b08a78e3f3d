package org.qingyuan.responsibility;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.qingyuan.testkit.Fixture;
import org.qingyuan.testkit.OperationsRolesTest;
import org.qingyuan.testkit.QingyuanTestResource;
import org.qingyuan.testkit.Token;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class OperationsTest extends OperationsRolesTest {
    /** People have a unit and a person; a record cannot be kept without. */
    @Override
    protected Token shaped(String role, Token token) {
        Fixture.Account staff = Fixture.account("staff");
        return token.roles(role).unit(staff.unit()).person(staff.person());
    }
}
