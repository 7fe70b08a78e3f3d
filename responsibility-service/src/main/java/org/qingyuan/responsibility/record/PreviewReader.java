package org.qingyuan.responsibility.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.qingyuan.responsibility.reading.text.DecodedText;
import org.qingyuan.responsibility.record.EvidencePreview.Kind;
import org.xml.sax.SAXException;

/**
 * Takes the words out of a file, up to what fits on a page or two, and reads no further than that. What it cannot read has no
 * preview.
 */
final class PreviewReader {
    static final int LETTERS = 2000;

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Larger documents take more time than a look is worth. */
    private static final long LARGEST = 30L * 1024 * 1024;

    private static final int PARAGRAPHS = 300;

    /** All that {@link #PARAGRAPHS} lines of text can fill. */
    private static final int MOST_TEXT = PARAGRAPHS * LETTERS * 4;

    private PreviewReader() {}

    static EvidencePreview read(String mediaType, long size, InputStream in) {
        String type = mediaType.split(";")[0].strip();
        Kind drawn = drawn(type);
        if (drawn != null) {
            return EvidencePreview.drawn(drawn);
        }
        if (size > LARGEST) {
            return EvidencePreview.drawn(Kind.NONE);
        }
        try {
            return switch (type) {
                case DOCX -> office(in, file -> WordPreview.read(file, PARAGRAPHS));
                case XLSX -> office(in, SheetPreview::read);
                case "text/plain", "text/csv" -> text(in);
                default -> EvidencePreview.drawn(Kind.NONE);
            };
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | ParserConfigurationException
                | RuntimeException e) {
            // Broken or protected: it can still be saved. POI reports that by any of these.
            return EvidencePreview.drawn(Kind.NONE);
        }
    }

    private static Kind drawn(String type) {
        return switch (type) {
            case "application/pdf" -> Kind.PDF;
            case "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp" -> Kind.IMAGE;
            case "video/mp4", "video/webm", "video/ogg", "video/quicktime" -> Kind.VIDEO;
            case "audio/mpeg", "audio/ogg", "audio/mp4", "audio/vnd.wave", "audio/x-wav" -> Kind.AUDIO;
            default -> null;
        };
    }

    private interface OfficeReader {
        EvidencePreview read(Path file)
                throws IOException, OpenXML4JException, SAXException, XMLStreamException, ParserConfigurationException;
    }

    /** From a file, of which only the parts that are asked for are unpacked; from a stream all of them would be. */
    private static EvidencePreview office(InputStream in, OfficeReader reader)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException, ParserConfigurationException {
        Path file = Files.createTempFile("preview", null);
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return reader.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static EvidencePreview text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_TEXT);
        boolean cut = in.read() >= 0;
        String decoded = DecodedText.beginning(bytes, !cut).orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
        List<String> text = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new StringReader(decoded));
        String line = lines.readLine();
        while (line != null && text.size() < PARAGRAPHS) {
            text.add(shortened(line));
            line = lines.readLine();
        }
        return new EvidencePreview(Kind.TEXT, text, List.of(), cut || line != null);
    }

    static String shortened(String text) {
        return text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
    }
}
