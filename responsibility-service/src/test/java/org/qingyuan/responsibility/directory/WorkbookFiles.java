package org.qingyuan.responsibility.directory;

import static org.qingyuan.responsibility.directory.TestBureau.API;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as they are uploaded, good and hostile. */
public final class WorkbookFiles {
    private static final RestAssuredConfig AS_A_BROWSER_SENDS = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset(StandardCharsets.UTF_8));

    private WorkbookFiles() {}

    public static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem wrapper = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage open = OPCPackage.open(new ByteArrayInputStream(workbook));
                    OutputStream data = encryptor.getDataStream(wrapper)) {
                open.save(data);
            }
            wrapper.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** 150 MB of zeros in some 150 kB. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 150; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    static ValidatableResponse upload(RequestSpecification caller, byte[] content, String name) {
        return upload(caller, content, name, "/directory-imports");
    }

    public static ValidatableResponse upload(RequestSpecification caller, byte[] content, String name, String path) {
        return caller.config(AS_A_BROWSER_SENDS)
                .multiPart(new MultiPartSpecBuilder(content)
                        .controlName("file")
                        .fileName(name)
                        .charset(StandardCharsets.UTF_8)
                        .mimeType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .build())
                .post(API + path)
                .then();
    }
}
