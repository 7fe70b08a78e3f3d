package org.qingyuan.kit.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** Changes name the version they started from; the ETag of a resource is its quoted {@code @Version} number. */
public final class IfMatch {
    private static final Pattern QUOTED_NUMBER = Pattern.compile("\"(\\d{1,9})\"");

    private IfMatch() {}

    /** @throws Problem 428 without the header, 400 when it is no version of ours (weak tags and lists are none) */
    public static int required(String header) {
        if (header == null || header.isBlank()) {
            throw new Problem(BaseProblem.VERSION_REQUIRED);
        }
        Matcher matcher = QUOTED_NUMBER.matcher(header.strip());
        if (!matcher.matches()) {
            throw new Problem(BaseProblem.INVALID_VERSION);
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** @throws Problem 412 when someone else was faster */
    public static void check(int expected, int actual) {
        if (expected != actual) {
            throw new Problem(BaseProblem.STALE_VERSION).with("version", actual);
        }
    }

    /** Checks a raw header against the version at hand. */
    public static void check(String header, int actual) {
        check(required(header), actual);
    }

    /** The ETag of a version, for the response. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }
}
