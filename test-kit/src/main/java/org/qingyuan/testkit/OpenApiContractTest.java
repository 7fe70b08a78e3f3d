package org.qingyuan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertEquals(committed, generated, "openapi.yaml is out of date: run this test with -Dopenapi.write=true");
    }
}
