package org.qingyuan.kit.problem;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Thrown anywhere in a use case; the caller gets it as {@code application/problem+json} and the transaction rolls back. */
public final class Problem extends RuntimeException {
    /** One thing wrong with one field; {@code field} is a path such as {@code duties[2].atLeast}. */
    public record FieldError(String field, String message) {}

    private static final long KB = 1024;

    private final transient ProblemCode code;
    private final transient Object[] args;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient List<FieldError> errors = new ArrayList<>();

    public Problem(ProblemCode code, Object... args) {
        super(code.name() + (args.length == 0 ? "" : " " + Arrays.toString(args)));
        this.code = code;
        this.args = args.clone();
    }

    /** More bytes than are taken here; the limit is told in a readable form and, as {@code maxBytes}, exactly. */
    public static Problem tooLarge(long maxBytes) {
        String readable = maxBytes >= KB * KB
                ? maxBytes / KB / KB + " MB"
                : maxBytes >= KB ? maxBytes / KB + " KB" : maxBytes + " B";
        return new Problem(BaseProblem.PAYLOAD_TOO_LARGE, readable).with("maxBytes", maxBytes);
    }

    /** Adds a member of its own to the problem document. Never put a cause's message in one. */
    public Problem with(String extension, Object value) {
        extensions.put(extension, value);
        return this;
    }

    public Problem withError(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    /** Adds a response header that the status asks for. */
    public Problem withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, Object> extensions() {
        return Collections.unmodifiableMap(extensions);
    }

    Map<String, String> headers() {
        return headers;
    }

    public List<FieldError> errors() {
        return Collections.unmodifiableList(errors);
    }

    /** The text for people, in the language asked for. */
    public String detail(Language language) {
        String template = language == Language.EN ? code.en() : code.zh();
        if (args.length == 0) {
            return template;
        }
        // MessageFormat would write the year 2026 as 2,026, so that arguments go in as they print.
        Object[] texts = Arrays.stream(args)
                .map(arg -> arg instanceof Worded worded ? worded.word(language) : String.valueOf(arg))
                .toArray();
        return new MessageFormat(template.replace("'", "''")).format(texts);
    }
}
