package org.qingyuan.responsibility.plan;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.reading.FlagCode;

/**
 * @param cell address in the document's own grid, R16C5
 * @param words of an unknown unit; null for every other flag
 * @param settledAt null while a person has still to decide
 * @param takenOver settled for the same words in the version before
 */
public record FlagView(
        UUID id,
        @Nullable String cell,
        String code,
        String message,
        @Nullable String words,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt,
        @Nullable String note,
        boolean takenOver) {

    static FlagView of(PlanFlag flag, Language language) {
        return new FlagView(
                flag.id,
                flag.cell,
                flag.code,
                message(flag, language),
                flag.code.equals(PlanFlag.UNIT_UNKNOWN) ? flag.args[0] : null,
                flag.settledBy,
                flag.settledAt,
                flag.note,
                flag.takenOver);
    }

    private static String message(PlanFlag flag, Language language) {
        String template;
        if (flag.code.equals(PlanFlag.UNIT_UNKNOWN)) {
            template = language == Language.EN ? "\"{0}\" is no unit of the directory." : "组织机构中没有“{0}”，请选择对应单位。";
        } else if (InferredFlag.of(flag.code).isPresent()) {
            return InferredFlag.of(flag.code).get().message(flag.args, language);
        } else {
            FlagCode code = FlagCode.valueOf(flag.code);
            template = language == Language.EN ? code.en() : code.zh();
        }
        return new MessageFormat(template.replace("'", "''"))
                .format(Arrays.stream(flag.args).toArray());
    }
}
