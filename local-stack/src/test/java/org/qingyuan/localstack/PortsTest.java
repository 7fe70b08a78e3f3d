package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void countsEveryPortFromTheBase() {
        Ports ports = new Ports(18080);

        assertThat(ports.all())
                .containsEntry(18080, "gateway")
                .containsEntry(18081, "responsibility-service")
                .containsEntry(18082, "inspection-service")
                .containsEntry(18083, "case-service")
                .containsEntry(18084, "keycloak")
                .containsEntry(18085, "postgres")
                .containsEntry(18090, "gateway (management)")
                .containsEntry(18091, "responsibility-service (management)")
                .containsEntry(18094, "keycloak (management)")
                .hasSize(11);
        assertThat(ports.origin()).isEqualTo("http://localhost:18080");
        assertThat(ports.issuer()).isEqualTo("http://localhost:18084/realms/qingyuan");
    }

    @Test
    void refusesABaseThatLeavesNoRoom() {
        assertThatThrownBy(() -> new Ports(80)).isInstanceOf(StackException.class);
        assertThatThrownBy(() -> new Ports(65_530)).hasMessageContaining("65530");
    }
}
