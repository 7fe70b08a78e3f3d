package org.qingyuan.responsibility.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.testkit.As;

/** A bureau of a test's own, so that no test changes the fixture bureau under another. */
public final class TestBureau {
    public static final String API = "/api/responsibility/v1";

    public final String code;

    private TestBureau(String code) {
        this.code = code;
    }

    public static TestBureau create() {
        return create(null);
    }

    public static TestBureau create(String parent) {
        TestBureau bureau = notThereYet();
        bureau.put("bureaus", bureau.code, bureau.body(parent)).statusCode(201);
        return bureau;
    }

    public static TestBureau notThereYet() {
        return new TestBureau("t" + UUID.randomUUID());
    }

    public Map<String, Object> body(String parent) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code);
        body.put("name", "试验公安局");
        body.put("shortName", "试验局");
        body.put("parent", parent);
        return body;
    }

    public RequestSpecification as(String... roles) {
        return As.token(token -> token.bureau(code).account("tester").roles(roles));
    }

    public RequestSpecification admin() {
        return as("admin");
    }

    public ValidatableResponse put(String collection, Object id, Map<String, ?> body) {
        return put(collection, id, body, null);
    }

    public ValidatableResponse put(String collection, Object id, Map<String, ?> body, Integer version) {
        RequestSpecification request = admin().contentType(ContentType.JSON).body(body);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.put(API + "/" + collection + "/{id}", id).then();
    }

    public Map<String, Object> unit(String name, String kind, int ordinal, String... aliases) {
        return object("name", name, "kind", kind, "ordinal", ordinal, "aliases", List.of(aliases));
    }

    public UUID newUnit(String name) {
        return make("units", unit(name, "OPERATIONAL", 1));
    }

    public Map<String, Object> person(String number, String name, UUID unit) {
        return object("policeNumber", number, "name", name, "unit", unit);
    }

    public UUID newPerson(String number, String name, UUID unit) {
        return make("people", person(number, name, unit));
    }

    /** A body with a new id, valid from the beginning of 2026. */
    public Map<String, Object> object(Object... fields) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID());
        body.put("bureau", code);
        body.put("validFrom", "2026-01-01");
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return body;
    }

    public UUID make(String collection, Map<String, Object> body) {
        put(collection, body.get("id"), body).statusCode(201);
        return (UUID) body.get("id");
    }

    /** The same body with one field changed. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return Collections.unmodifiableMap(changed);
    }

    /** As if the directory had written down on a day before today who held the post. */
    public void toldOn(EntityManager entities, String day, Map<String, Object> post, UUID person) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                                insert into directory_change (bureau, kind, object, body, at, by_account)
                                select bureau, kind, object, jsonb_set(body, '{person}', to_jsonb(cast(:person as text))),
                                       cast(:day as date) + interval '9 hours', by_account
                                  from directory_change
                                 where bureau = :bureau and kind = 'POST' and object = :post
                                 order by position limit 1
                                """)
                .setParameter("bureau", code)
                .setParameter("post", post.get("id").toString())
                .setParameter("person", person.toString())
                .setParameter("day", LocalDate.parse(day))
                .executeUpdate());
    }
}
