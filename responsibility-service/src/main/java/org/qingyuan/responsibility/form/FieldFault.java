package org.qingyuan.responsibility.form;

import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;

/**
 * Something wrong with one field.
 *
 * @param field a path such as {@code values.lines[0].unit}
 * @param argument the limit that was passed; empty where there is none
 */
public record FieldFault(String field, FormFault fault, String argument) {

    public static FieldFault of(String field, FormFault fault) {
        return new FieldFault(field, fault, "");
    }

    static FieldFault of(String root, ValidationMessage message) {
        StringBuilder field = new StringBuilder(root);
        for (int i = 0; i < message.getInstanceLocation().getNameCount(); i++) {
            Object part = message.getInstanceLocation().getElement(i);
            field.append(part instanceof Integer ? "[" + part + "]" : "." + part);
        }
        if (message.getProperty() != null) {
            field.append('.').append(message.getProperty());
        }
        FormFault fault = FormFault.of(message);
        boolean limit =
                message.getSchemaNode() != null && message.getSchemaNode().isNumber();
        return new FieldFault(
                field.toString(), fault, limit ? message.getSchemaNode().asText() : "");
    }

    /** Puts the faults into a problem, in the caller's language. */
    public static Problem into(Problem problem, List<FieldFault> faults, Language language) {
        faults.forEach(fault -> problem.withError(fault.field(), fault.fault().text(language, fault.argument())));
        return problem;
    }
}
