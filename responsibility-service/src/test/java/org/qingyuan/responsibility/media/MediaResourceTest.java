package org.qingyuan.responsibility.media;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingyuan.responsibility.Plans.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingyuan.responsibility.directory.FixtureDirectory;
import org.qingyuan.testkit.As;
import org.qingyuan.testkit.QingyuanTestResource;

@QuarkusTest
@WithTestResource(QingyuanTestResource.class)
class MediaResourceTest {
    /** The beginning of an MP4 file, as far as a type is told from it. */
    static final byte[] MP4 = {
        0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o', 'm', 1, 2, 3
    };

    @BeforeEach
    void directory() {
        FixtureDirectory.load().statusCode(200);
    }

    @Test
    void aBrokenUploadGoesOnWhereItStood() throws IOException {
        byte[] picture = picture(1200, 600);
        String upload = begin("staff", "现场.png", picture.length);
        byte[] first = Arrays.copyOfRange(picture, 0, picture.length / 2);
        piece("staff", upload, 0, first).statusCode(204).header("Upload-Offset", is(first.length + ""));

        // The line broke: the page asks how far the service is, and a piece from elsewhere does not count.
        As.account("staff")
                .head(upload)
                .then()
                .statusCode(200)
                .header("Upload-Offset", is(first.length + ""))
                .header("Upload-Length", is(picture.length + ""));
        piece("staff", upload, 0, first).statusCode(409).body("code", is("UPLOAD_OFFSET"));
        add("staff", UUID.randomUUID().toString(), upload).statusCode(409);
        piece("staff", upload, first.length, Arrays.copyOfRange(picture, first.length, picture.length))
                .statusCode(204);

        String item = UUID.randomUUID().toString();
        add("staff", item, upload)
                .statusCode(201)
                .body("kind", is("PICTURE"))
                .body("thumbnail", is(true))
                .body("size", is(picture.length))
                .body("editable", is(true));
        As.account("staff").head(upload).then().statusCode(404);
        // The answer got lost: the same again is the same item; of somebody else it is none.
        add("staff", item, upload).statusCode(201).body("size", is(picture.length));
        add("staff-yunxiu", item, upload).statusCode(404);
        byte[] whole = As.account("staff-yunxiu")
                .get(API + "/media/" + item + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertArrayEquals(picture, whole);
        byte[] part = As.account("staff-yunxiu")
                .header("Range", "bytes=10-19")
                .get(API + "/media/" + item + "/content")
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(picture, 10, 20), part);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(As.account("staff-yunxiu")
                .get(API + "/media/" + item + "/thumbnail")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()));
        assertEquals(480, small.getWidth());
        assertEquals(240, small.getHeight());
    }

    @Test
    void aVideoHasThePosterThatThePageDrew() throws IOException {
        String item = UUID.randomUUID().toString();
        add("staff", item, whole("staff", "警示片.mp4", MP4))
                .statusCode(201)
                .body("kind", is("VIDEO"))
                .body("thumbnail", is(false));
        poster("staff-yunxiu", item, picture(64, 36)).statusCode(403);
        poster("staff", item, "not a picture".getBytes(StandardCharsets.UTF_8)).statusCode(422);
        poster("staff", item, picture(64, 36)).statusCode(204);
        As.account("bureau-leader")
                .get(API + "/media?kind=VIDEO&tag=警示&collection=警示教育")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + item + "' }.thumbnail", is(true));
        As.account("staff-yunxiu")
                .post(API + "/media/" + item + "/views")
                .then()
                .body("views", is(1));
        As.account("staff").post(API + "/media/" + item + "/views").then().body("views", is(2));
        As.account("staff").get(API + "/media/collections").then().body("name", hasItem("警示教育"));
    }

    @Test
    void whatIsNoPictureOrVideoIsNotTaken() {
        add("staff", UUID.randomUUID().toString(), whole("staff", "页.html", "<html><script>1</script></html>"))
                .statusCode(422)
                .body("code", is("EVIDENCE_DANGEROUS"));
        add("staff", UUID.randomUUID().toString(), whole("staff", "说明.txt", "几句话"))
                .statusCode(422)
                .body("code", is("MEDIA_KIND"));
        As.account("staff")
                .header("Upload-Length", "5000000000")
                .header("Upload-Metadata", "filename " + base64("大.mp4"))
                .post(API + "/media-uploads")
                .then()
                .statusCode(413);
        As.account("staff")
                .header("Upload-Length", "5")
                .post(API + "/media-uploads")
                .then()
                .statusCode(422);
    }

    @Test
    void uploadsAndItemsHaveOwners() throws IOException {
        String upload = whole("staff", "合影.png", picture(40, 30));
        As.account("unit-leader").head(upload).then().statusCode(404);
        piece("staff-yunxiu", upload, 0, new byte[] {1}).statusCode(404);
        String item = UUID.randomUUID().toString();
        add("staff-yunxiu", item, upload).statusCode(404);
        add("staff", item, upload).statusCode(201);
        change("staff-yunxiu", item, 0).statusCode(403);
        As.token(token -> token.bureau("changzhou").roles("staff"))
                .get(API + "/media/" + item + "/content")
                .then()
                .statusCode(404);
        int version = change("unit-leader", item, version(item))
                .statusCode(200)
                .body("title", containsString("改"))
                .extract()
                .path("version");
        As.account("discipline")
                .header("If-Match", "\"" + version + "\"")
                .delete(API + "/media/" + item)
                .then()
                .statusCode(204);
        As.account("staff").get(API + "/media/" + item).then().statusCode(404);
        As.account("staff").get(API + "/media?limit=200").then().body("items.id", not(hasItem(item)));
    }

    private static int version(String item) {
        return As.account("staff").get(API + "/media/" + item).then().extract().path("version");
    }

    private static String whole(String account, String name, String text) {
        return whole(account, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String whole(String account, String name, byte[] bytes) {
        String upload = begin(account, name, bytes.length);
        piece(account, upload, 0, bytes).statusCode(204);
        return upload;
    }

    static String begin(String account, String name, long length) {
        return As.account(account)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", "filename " + base64(name))
                .post(API + "/media-uploads")
                .then()
                .statusCode(201)
                .header("Tus-Resumable", is("1.0.0"))
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static ValidatableResponse piece(String account, String upload, long offset, byte[] bytes) {
        return As.account(account)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/offset+octet-stream", ContentType.BINARY)))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", String.valueOf(offset))
                .contentType("application/offset+octet-stream")
                .body(bytes)
                .patch(upload)
                .then();
    }

    static ValidatableResponse add(String account, String item, String upload) {
        return As.account(account)
                .contentType("application/json")
                .body(request(upload.substring(upload.lastIndexOf('/') + 1), "警示片"))
                .post(API + "/media/" + item)
                .then();
    }

    private static ValidatableResponse change(String account, String item, int version) {
        return As.account(account)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(request(null, "警示片（改）"))
                .put(API + "/media/" + item)
                .then();
    }

    private static ValidatableResponse poster(String account, String item, byte[] bytes) {
        return As.account(account)
                .contentType("application/octet-stream")
                .body(bytes)
                .put(API + "/media/" + item + "/poster")
                .then();
    }

    private static Map<String, Object> request(String upload, String title) {
        Map<String, Object> request = new HashMap<>(
                Map.of("collection", "警示教育", "title", title, "description", "", "tags", List.of("警示", "2026")));
        request.put("upload", upload);
        return request;
    }

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * 31 ^ y * 17);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
