package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformTest {
    @Test
    void choosesTheBinariesOfTheMachine() {
        assertThat(Postgres.resource("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Postgres.resource("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(Postgres.resource("Mac OS X", "x86_64")).isEqualTo("postgres-darwin-x86_64.txz");
        assertThat(Postgres.resource("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
    }
}
