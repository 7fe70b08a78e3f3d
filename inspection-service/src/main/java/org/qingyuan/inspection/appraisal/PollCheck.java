package org.qingyuan.inspection.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.qingyuan.kit.problem.Problem;

/** What fields by themselves cannot say about a definition. Pure. */
final class PollCheck {
    private PollCheck() {}

    /** Empty for a definition that can be voted on. */
    static List<Problem.FieldError> errors(PollDefinition definition) {
        List<Problem.FieldError> errors = new ArrayList<>();
        unique(errors, "options", definition.options(), PollDefinition.PollOption::code);
        unique(errors, "options", definition.options(), PollDefinition.PollOption::title);
        unique(errors, "groups", definition.groups(), PollDefinition.PollGroup::code);
        unique(errors, "items", definition.items(), item -> item.key() + " " + item.object());
        if (definition.options().stream()
                        .filter(PollDefinition.PollOption::valid)
                        .count()
                < 2) {
            errors.add(new Problem.FieldError("options", "TOO_FEW_VALID"));
        }
        BigDecimal weight = definition.groups().stream()
                .map(PollDefinition.PollGroup::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weight.signum() == 0) {
            errors.add(new Problem.FieldError("groups", "NO_WEIGHT"));
        }
        if (definition.minAnswered() > definition.items().size()) {
            errors.add(new Problem.FieldError("minAnswered", "MORE_THAN_ITEMS"));
        }
        // With two valid ballots or fewer left, trimming would show single ones.
        if (definition.trimAbove() != null && definition.minimum() < 5 && definition.trimAbove() < 4) {
            errors.add(new Problem.FieldError("trimAbove", "LEAVES_TOO_FEW"));
        }
        for (int i = 0; i < definition.items().size(); i++) {
            PollDefinition.PollItem item = definition.items().get(i);
            if ((item.object() == null) != (item.objectKind() == null)) {
                errors.add(new Problem.FieldError("items[" + i + "].object", "REQUIRED"));
            }
        }
        for (int i = 0; i < definition.caps().size(); i++) {
            if (definition.option(definition.caps().get(i).option()) < 0) {
                errors.add(new Problem.FieldError("caps[" + i + "].option", "UNKNOWN"));
            }
        }
        return errors;
    }

    private static <T> void unique(
            List<Problem.FieldError> errors, String list, List<T> members, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!seen.add(name.apply(members.get(i)))) {
                errors.add(new Problem.FieldError(list + "[" + i + "]", "TWICE"));
            }
        }
    }
}
