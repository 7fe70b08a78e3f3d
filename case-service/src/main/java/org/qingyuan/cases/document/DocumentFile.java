package org.qingyuan.cases.document;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.files.FileNames;

/** A made Word file on its way to whoever asked. */
public final class DocumentFile {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private DocumentFile() {}

    public static RestResponse<byte[]> docx(String name, byte[] bytes) {
        return RestResponse.ResponseBuilder.ok(bytes, DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
