package org.qingyuan.scoring;

/** How the figures of a part come about: counted, rated by inspectors, or voted. */
public enum PartKind {
    QUANTITATIVE,
    QUALITATIVE,
    APPRAISAL
}
