package org.qingyuan.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Keeps cookies and follows no redirect by itself. */
final class Browser {
    private final Map<String, String> cookies = new HashMap<>();

    RequestSpecification request() {
        return given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies);
    }

    /** A call as the pages make it. */
    RequestSpecification page() {
        return request().header("X-Requested-With", "qingyuan");
    }

    Response get(String path) {
        return keep(request().get(path));
    }

    Response keep(Response response) {
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    /** Goes to the sign-in page and comes back with a code; the provider knows what each code stands for. */
    Response comeBack(String to, String code) {
        Response leaving = get("/sign-in?to=" + to);
        String state = query(leaving.header("Location")).get("state");
        return get("/signed-in?state=" + state + "&code=" + code);
    }

    Response signIn(String to) {
        return get(path(comeBack(to, "long").header("Location")));
    }

    static Browser signedIn() {
        Browser browser = new Browser();
        browser.signIn("/");
        return browser;
    }

    static Map<String, String> query(String address) {
        Map<String, String> query = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
