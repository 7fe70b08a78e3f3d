package org.qingyuan.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body in words that show nothing of our classes. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(JsonProcessingException thrown, Language language) {
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Problem(BaseProblem.INVALID_REQUEST).withError(field(mapping), message(mapping, language));
        }
        return new Problem(BaseProblem.MALFORMED_BODY);
    }

    private static String message(JsonMappingException thrown, Language language) {
        boolean en = language == Language.EN;
        if (thrown instanceof UnrecognizedPropertyException) {
            return en ? "there is no such field" : "没有这个字段";
        }
        Class<?> wanted = thrown instanceof InvalidFormatException format
                ? format.getTargetType()
                : thrown instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted == null) {
            return en ? "does not fit" : "格式不正确";
        }
        if (wanted.isEnum()) {
            String values = Arrays.stream(wanted.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(en ? ", " : "、"));
            return en ? "must be one of " + values : "应为 " + values + " 之一";
        }
        if (wanted == LocalDate.class) {
            return en ? "must be a date such as 2026-01-31" : "应为日期，如 2026-01-31";
        }
        if (wanted == Instant.class) {
            return en ? "must be a time such as 2026-01-31T08:00:00Z" : "应为时间，如 2026-01-31T08:00:00Z";
        }
        if (wanted == UUID.class) {
            return en ? "must be a UUID" : "应为 UUID";
        }
        if (wanted.isPrimitive() && wanted != boolean.class || Number.class.isAssignableFrom(wanted)) {
            return en ? "must be a number" : "应为数字";
        }
        return en ? "does not fit" : "格式不正确";
    }

    private static String field(JsonMappingException thrown) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : thrown.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
