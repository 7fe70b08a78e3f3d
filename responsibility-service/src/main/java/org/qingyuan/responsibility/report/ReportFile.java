package org.qingyuan.responsibility.report;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.files.FileNames;

/** A made document on its way to whoever asked. */
public record ReportFile(String name, String mediaType, byte[] bytes) {
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public RestResponse<byte[]> response() {
        return RestResponse.ResponseBuilder.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
