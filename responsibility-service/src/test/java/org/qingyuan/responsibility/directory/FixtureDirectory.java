package org.qingyuan.responsibility.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.qingyuan.testkit.As;

/** The fixture bureau as the directory takes it: everything in bureau.json but the accounts. */
public final class FixtureDirectory {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FixtureDirectory() {}

    public static ObjectNode sections() {
        try (InputStream in = FixtureDirectory.class.getResourceAsStream("/bureau.json")) {
            ObjectNode whole = (ObjectNode) MAPPER.readTree(in);
            whole.remove("note");
            whole.remove("accounts");
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many objects the whole directory has. */
    public static int size() {
        return (int) objects().count();
    }

    /** How many of them are one bureau's, the bureau itself among them. */
    public static int sizeOf(String bureau) {
        return (int) objects()
                .filter(object -> bureau.equals(
                        object.path(object.has("code") ? "code" : "bureau").asText()))
                .count();
    }

    private static Stream<JsonNode> objects() {
        return sections().valueStream().flatMap(JsonNode::valueStream);
    }

    /** Does no harm when it is there already. */
    public static ValidatableResponse load() {
        return As.account("admin")
                .contentType(ContentType.JSON)
                .body(sections())
                .put("/api/responsibility/v1/directory")
                .then();
    }
}
