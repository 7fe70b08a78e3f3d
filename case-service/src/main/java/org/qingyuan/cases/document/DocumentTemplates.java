package org.qingyuan.cases.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.qingyuan.kit.trail.Digests;

/** The shipped templates: Word files with {@code {{field}}} where something is put in. Values are text and never read as templates. */
@ApplicationScoped
public class DocumentTemplates {

    /** @param sha256 of the template */
    public record Made(byte[] bytes, String sha256) {}

    public Made fill(String template, Map<String, ?> values) {
        return fill(template, values, Configure.createDefault());
    }

    public Made fill(String template, Map<String, ?> values, Configure configure) {
        return fill(read(template), values, configure);
    }

    Made fill(byte[] source, Map<String, ?> values) {
        return fill(source, values, Configure.createDefault());
    }

    /** The shipped file. */
    byte[] source(String template) {
        return read(template);
    }

    private static Made fill(byte[] source, Map<String, ?> values, Configure configure) {
        try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(source), configure)
                        .render(values);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filled.write(bytes);
            return new Made(bytes.toByteArray(), Digests.sha256(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String template) {
        try (InputStream in = DocumentTemplates.class.getResourceAsStream("/documents/" + template + ".docx")) {
            if (in == null) {
                throw new IllegalStateException("There is no template " + template);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
