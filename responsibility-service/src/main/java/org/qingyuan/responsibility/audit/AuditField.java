package org.qingyuan.responsibility.audit;

/** The fields of {@link AuditActRequest} that a step can ask for, by their names there. */
public enum AuditField {
    ON("on"),
    COVERS_FROM("coversFrom"),
    COVERS_TO("coversTo"),
    OPINION("opinion"),
    FINDINGS("findings"),
    BY("by"),
    CORRECTED("corrected"),
    USES("uses"),
    USE("use"),
    REASON("reason");

    private final String field;

    AuditField(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
