package org.qingyuan.kit.backlog;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class BacklogGaugesTest {
    /** As many as the tests say. */
    @ApplicationScoped
    static class Books implements Backlog {
        @Override
        public String what() {
            return "books";
        }

        @Override
        public String query() {
            return "select 2, 1";
        }
    }

    @Inject
    BacklogGauges gauges;

    @Test
    void whatStandsStillIsTold() throws Exception {
        gauges.look();
        RestAssured.given()
                .port(ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("qingyuan_backlog_waiting{what=\"books\"} 2.0"))
                .body(containsString("qingyuan_backlog_refused{what=\"books\"} 1.0"));
    }
}
