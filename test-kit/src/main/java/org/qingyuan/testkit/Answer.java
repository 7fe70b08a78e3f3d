package org.qingyuan.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.internal.path.json.JSONAssertion;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/**
 * RestAssured's JsonPath over a body that is read once: its own reads the whole text again at each question, which for a
 * table of 39 rows takes longer than the call itself.
 */
public final class Answer extends JsonPath {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Object body;

    private Answer(String text) {
        super(text);
        try {
            body = JSON.readValue(text, Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not JSON: " + text, broken);
        }
    }

    public static Answer of(Response response) {
        return new Answer(response.asString());
    }

    /** To be asked after the status has been checked. */
    public static Answer of(ValidatableResponse response) {
        return of(response.extract().response());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        if (body instanceof Map<?, ?> object && object.containsKey(path)) {
            return (T) object.get(path);
        }
        JSONAssertion question = new JSONAssertion();
        question.setKey(path);
        return (T) question.getResult(body, null);
    }
}
