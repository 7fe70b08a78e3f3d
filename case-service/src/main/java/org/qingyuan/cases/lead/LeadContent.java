package org.qingyuan.cases.lead;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a lead says, for those who handle it; nothing of the reporter.
 *
 * @param subjectPerson in the directory, where known
 * @param summary 摘要, made at intake: what handlers work with instead of the original
 * @param named others of the directory whom the report names
 */
public record LeadContent(
        String subjectName,
        @Nullable UUID subjectPerson,
        @Nullable UUID subjectUnit,
        @Nullable String subjectUnitName,
        @Nullable String subjectPost,
        String matter,
        String summary,
        List<UUID> named) {}
