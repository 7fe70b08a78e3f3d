package org.qingyuan.responsibility.record.preview;

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
import org.qingyuan.responsibility.record.preview.EvidencePreview.Kind;
import org.xml.sax.SAXException;

/**
 * Takes the words out of a file, up to what fits on a page or two, and reads no further than that. What it cannot read has no
 * preview.
 */
public final class PreviewReader {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /** Larger documents take more time than a look is worth. */
    private static final long LARGEST = 30L * 1024 * 1024;

    /** All that the lines of a text can fill that are shown. */
    private static final int MOST_TEXT = PreviewLines.MOST * PreviewLines.LETTERS * 4;

    private PreviewReader() {}

    public static EvidencePreview read(String mediaType, long size, InputStream in) {
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
                case OPEN_XML + "wordprocessingml.document" -> office(in, WordPreview::read);
                case OPEN_XML + "spreadsheetml.sheet" -> office(in, SheetPreview::read);
                case OPEN_XML + "presentationml.presentation", OPEN_XML + "presentationml.slideshow" ->
                    office(in, SlidePreview::read);
                case "application/msword",
                        "application/vnd.ms-excel",
                        "application/vnd.ms-powerpoint",
                        "application/vnd.ms-works",
                        "application/x-tika-msoffice" -> office(in, OldOfficePreview::read);
                case "text/plain", "text/csv" -> text(in);
                default -> EvidencePreview.drawn(Kind.NONE);
            };
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | ParserConfigurationException
                | RuntimeException
                | StackOverflowError e) {
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
        while (line != null && text.size() < PreviewLines.MOST) {
            text.add(PreviewLines.shortened(line));
            line = lines.readLine();
        }
        return new EvidencePreview(Kind.TEXT, text, List.of(), cut || line != null);
    }
}
