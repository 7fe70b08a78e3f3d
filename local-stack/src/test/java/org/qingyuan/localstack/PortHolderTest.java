package org.qingyuan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortHolderTest {
    @Test
    void namesWhoHoldsATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThat(PortHolder.free(port)).isFalse();
            assertThat(PortHolder.pid(port)).contains(ProcessHandle.current().pid());
            assertThat(PortHolder.complaints(Map.of(port, "gateway")))
                    .singleElement()
                    .asString()
                    .startsWith("  port %d, wanted by gateway, is held by process %d ("
                            .formatted(port, ProcessHandle.current().pid()))
                    .contains("java");
        }
    }

    @Test
    void saysNothingOfAFreePort() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(PortHolder.complaints(Map.of(port, "gateway"))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void warnsOfPortsThatOutgoingConnectionsMayGet() throws IOException {
        int from = Integer.parseInt(Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))
                .getFirst()
                .strip()
                .split("\\s+")[0]);

        assertThat(PortHolder.warning(new Ports(from + 100))).isPresent();
        assertThat(PortHolder.warning(new Ports(from - 5))).isPresent();
        assertThat(PortHolder.warning(new Ports(from - 15))).isEmpty();
    }
}
