package org.qingyuan.kit.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/**
 * The sort key of the last row of a page, as opaque text on the wire. Each list decides how many values its key has and
 * what they mean.
 */
public record Cursor(List<String> values) {

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    public String encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(values.size());
            for (String value : values) {
                out.writeUTF(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * @param after the text as it came in, or null for the first page
     * @param size how many values the list's key has
     * @return null for the first page
     * @throws Problem 400 when the text is not a cursor of this list
     */
    public static Cursor decode(String after, int size) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(after)))) {
            int count = in.readUnsignedByte();
            List<String> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(in.readUTF());
            }
            if (count != size || in.read() >= 0) {
                throw new Problem(BaseProblem.INVALID_CURSOR);
            }
            return new Cursor(values);
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(BaseProblem.INVALID_CURSOR);
        }
    }

    public String text(int index) {
        return values.get(index);
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public LocalDate date(int index) {
        return read(index, LocalDate::parse);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public long number(int index) {
        return read(index, Long::parseLong);
    }

    private <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(values.get(index));
        } catch (RuntimeException e) {
            throw new Problem(BaseProblem.INVALID_CURSOR);
        }
    }
}
