package org.qingyuan.inspection;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.document.Paper;
import org.qingyuan.kit.files.FileNames;

/** Documents on their way to whoever asked. */
public final class Docx {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Docx() {}

    public static RestResponse<byte[]> of(String name, Paper paper) {
        return RestResponse.ResponseBuilder.ok(paper.bytes(), TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(FileNames.safe(name)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
