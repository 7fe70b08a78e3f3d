package org.qingyuan.responsibility.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.UnreadableReason;
import org.qingyuan.responsibility.reading.container.Refused;
import org.qingyuan.responsibility.reading.container.Upload;

/**
 * The characters of a text. Chinese offices write UTF-8, GBK and what Notepad calls Unicode (UTF-16): a mark at the start
 * tells, else the first of them in which every byte makes sense.
 */
public final class DecodedText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Tab, line feed, vertical tab, form feed, carriage return; anything else below the space is no text. */
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]");

    private static final double MOSTLY = 0.95;

    private DecodedText() {}

    static String of(Upload upload) {
        return beginning(upload.bytes(), true)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refused.because(UnreadableReason.UNKNOWN_FORMAT, upload.file()));
    }

    /**
     * @param whole whether these are all bytes; else the last character may be cut off
     * @return empty where no encoding makes a text of them
     */
    public static Optional<String> beginning(byte[] bytes, boolean whole) {
        return marked(bytes, whole)
                .or(() -> bytes.length == 0 ? Optional.empty() : utf16(bytes, whole))
                .or(() -> strict(bytes, 0, whole, StandardCharsets.UTF_8))
                .or(() -> strict(bytes, 0, whole, GB18030));
    }

    private static Optional<String> marked(byte[] bytes, boolean whole) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(bytes, 3, whole, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, whole, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xfe, 0xff) ? strict(bytes, 2, whole, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Without a mark: tabs, line feeds and digits leave zero bytes on one side only. */
    private static Optional<String> utf16(byte[] bytes, boolean whole) {
        boolean zeros = false;
        for (byte b : bytes) {
            zeros |= b == 0;
        }
        if (!zeros || whole && bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .flatMap(charset -> strict(bytes, 0, whole, charset).stream())
                .filter(DecodedText::isMostlyChinese)
                .findFirst();
    }

    private static boolean isMostlyChinese(String text) {
        long known = text.chars()
                .filter(c -> c < 0x7f
                        || c >= 0x4e00 && c <= 0x9fff
                        || c >= 0x3000 && c <= 0x303f
                        || c >= 0xff00 && c <= 0xffef
                        || c >= 0x2010 && c <= 0x2027)
                .count();
        return known >= MOSTLY * text.length();
    }

    private static Optional<String> strict(byte[] bytes, int from, boolean whole, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        if (decoder.decode(in, out, whole).isError()) {
            return Optional.empty();
        }
        String text = out.flip().toString();
        return CONTROLS.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }
}
