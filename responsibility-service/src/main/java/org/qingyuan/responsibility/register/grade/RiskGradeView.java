package org.qingyuan.responsibility.register.grade;

import org.qingyuan.responsibility.register.ManagedBy;

/** @param version for If-Match; 0 where the bureau has not decided anything yet */
public record RiskGradeView(String grade, ManagedBy manager, int version) {}
