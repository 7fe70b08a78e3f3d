package org.qingyuan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;

/** What stands around the gateway: a provider, one service that answers and one that is down. */
public class GatewaySurroundings implements QuarkusTestResourceLifecycleManager {
    private OidcProvider provider;
    private Upstream upstream;

    @Override
    public Map<String, String> start() {
        try {
            provider = new OidcProvider();
            upstream = new Upstream();
            Map<String, String> config = new HashMap<>();
            config.put("quarkus.http.test-port", "0");
            config.put("quarkus.management.test-port", "0");
            config.put("quarkus.oidc.auth-server-url", provider.issuer());
            config.put("quarkus.oidc.credentials.secret", "secret-of-the-gateway");
            config.put("quarkus.oidc.token-state-manager.encryption-secret", "0123456789abcdef0123456789abcdef");
            config.put("qingyuan.gateway.services.responsibility", upstream.address());
            config.put("qingyuan.gateway.services.inspection", "http://127.0.0.1:" + closedPort());
            config.put("qingyuan.gateway.silence-timeout", "1S");
            config.put("qingyuan.gateway.sign-ins-per-minute", "50");
            config.put("qingyuan.gateway.body-limits.evidence.limit", "2M");
            config.put(
                    "qingyuan.gateway.web-folder",
                    Path.of("src/test/resources/web").toAbsolutePath().toString());
            config.put("test.upstream", upstream.address());
            return config;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (provider != null) {
            provider.close();
        }
        if (upstream != null) {
            upstream.close();
        }
    }
}
