package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The committed {@code openapi.yaml} in the module's folder is what the code says. After a change of the API, run with
 * {@code -Dopenapi.write=true} and read the difference before committing it.
 */
public abstract class OpenApiContractTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void committedContractIsTheGeneratedOne() throws IOException {
        String generated = OpenApi.yaml();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }
        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        // In which order classes are found, and so schemas written, depends on the machine: members have no order in
        // YAML.
        YAMLMapper yaml = YAMLMapper.builder().build();
        if (yaml.readTree(generated).equals(yaml.readTree(committed))) {
            return;
        }
        assertEquals(committed, generated, "openapi.yaml is out of date: run this test with -Dopenapi.write=true");
    }

    @Test
    void everyAnswerHasATypeThatAClientCanRead() throws IOException {
        List<String> untold = new ArrayList<>();
        JsonNode paths = YAMLMapper.builder().build().readTree(OpenApi.yaml()).get("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                operation.getValue().path("responses").properties().forEach(answer -> {
                    JsonNode content = answer.getValue().path("content");
                    JsonNode json = content.path("application/json").path("schema");
                    boolean bare = answer.getKey().startsWith("4") && content.isEmpty();
                    if (bare || json.isObject() && json.isEmpty()) {
                        untold.add(operation.getKey() + " " + path.getKey() + " " + answer.getKey());
                    }
                });
            }
        }
        assertEquals(List.of(), untold);
    }
}
