package org.qingyuan.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a service takes must reach it: whatever takes bytes has a rule that is no smaller than the service's own limit. */
class UploadLimitsTest {
    private static final Map<String, String> PACKAGES =
            Map.of("responsibility", "responsibility", "inspection", "inspection", "cases", "case");

    /** Names and other fields of a form travel beside its file. */
    private static final long FORM = 64 * 1024;

    private record Upload(String path, boolean form) {}

    @Test
    void everyUploadHasARuleNoSmallerThanTheLimitOfItsService() throws IOException {
        Map<String, Upload> uploads = uploads();
        Map<String, String[]> named = named();
        assertEquals(uploads.keySet(), named.keySet(), "operations that take bytes, and those in uploads.txt");
        BodyLimits limits = new BodyLimits(config());
        long otherwise = limits.of("/");
        for (Map.Entry<String, Upload> entry : uploads.entrySet()) {
            Upload upload = entry.getValue();
            long own = own(named.get(entry.getKey()));
            long passes = limits.of(upload.path().replaceAll("\\{[^}]+}", "some"));
            assertTrue(
                    passes >= own + (upload.form() ? FORM : 0) && passes > otherwise,
                    () -> entry.getKey() + ": " + passes + " bytes pass the gateway, its service takes " + own);
        }
    }

    private static Map<String, Upload> uploads() throws IOException {
        Map<String, Upload> uploads = new TreeMap<>();
        for (String service : PACKAGES.values()) {
            JsonNode paths = YAMLMapper.builder()
                    .build()
                    .readTree(
                            Path.of("..", service + "-service", "openapi.yaml").toFile())
                    .path("paths");
            paths.properties().forEach(path -> path.getValue().forEach(operation -> {
                JsonNode content = operation.path("requestBody").path("content");
                if (!content.isEmpty() && !content.has("application/json")) {
                    uploads.put(
                            operation.path("operationId").asText(),
                            new Upload(path.getKey(), content.has("multipart/form-data")));
                }
            }));
        }
        return uploads;
    }

    private static Map<String, String[]> named() throws IOException {
        Map<String, String[]> named = new TreeMap<>();
        try (InputStream in = UploadLimitsTest.class.getResourceAsStream("/uploads.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(words -> named.put(words[0], words));
        }
        return named;
    }

    /** Read from the source, as the gateway is built without the services' classes. */
    private static long own(String[] words) throws IOException {
        if (words[1].equals("-")) {
            return 0;
        }
        String source = Files.readString(
                Path.of("..", PACKAGES.get(words[1]) + "-service", "src/main/java/org/qingyuan", words[1], words[2]));
        Matcher constant = Pattern.compile(" " + words[3] + " = (\\d+)L?(?: \\* 1024 \\* 1024| << 20);")
                .matcher(source);
        assertTrue(constant.find(), () -> words[2] + " has no " + words[3] + " in megabytes");
        return Long.parseLong(constant.group(1)) << 20;
    }

    private static GatewayConfig config() throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                        .toUri()
                        .toURL()))
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(GatewayConfig.class)
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}
