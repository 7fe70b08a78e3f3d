package org.qingyuan.kit.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** One span of bytes, both ends inclusive (RFC 9110 §14). */
public record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * @return empty for the whole file: no header, or one that we may ignore (other units, several ranges, nonsense)
     * @throws Problem 416 when the range starts behind the end
     */
    public static Optional<ByteRange> of(String header, long size) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher matcher = SINGLE.matcher(header.replace(" ", ""));
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        long first;
        long last;
        if (matcher.group(1).isEmpty()) {
            long suffix = Long.parseLong(matcher.group(2));
            first = suffix == 0 ? size : Math.max(0, size - suffix);
            last = size - 1;
        } else {
            first = Long.parseLong(matcher.group(1));
            last = matcher.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(matcher.group(2)), size - 1);
            if (!matcher.group(2).isEmpty() && Long.parseLong(matcher.group(2)) < first) {
                return Optional.empty();
            }
        }
        if (first >= size) {
            throw new Problem(BaseProblem.RANGE_NOT_SATISFIABLE).withHeader("Content-Range", "bytes */" + size);
        }
        return Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
