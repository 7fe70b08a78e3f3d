package org.qingyuan.inspection.round;

/** What keeps a round from its next step. */
public enum MissingKind {
    /** No scheme is chosen, or it is not adopted. */
    SCHEME,
    /** Nobody takes part. */
    OBJECTS,
    /** A stage has no dates. */
    CALENDAR,
    /** The facts are not frozen. */
    SNAPSHOT,
    /** A figure entered by hand waits for a second person. */
    CONFIRMATION,
    /** The seed is not published. */
    SEED,
    /** An object has no team. */
    TEAM,
    /** A record of the sample has no finding. */
    FINDING,
    /** An object that was drawn was not visited. */
    VISIT,
    /** An indicator has no input. */
    SCORE,
    /** A difference between self and verified score has no reason. */
    REASON,
    /** An announced outcome fits a ground of a veto, and nobody has answered. */
    VETO,
    /** The outcome that a veto rests on was revoked, and nobody has looked at it again. */
    VETO_REVOKED,
    /** An outcome that counts in the figures was revoked: the outcomes are taken again. */
    OUTCOME_REVOKED,
    /** The acceptance of a record in the facts was withdrawn, and nobody has said whether it counts. */
    RECORD_WITHDRAWN,
    /** An objection has no answer. */
    ANSWER,
    /** An objection was upheld, and the scoring has not gone on since. */
    UPHELD,
    /** The exchange of views lasts still, and an object has neither objected nor said that it does not. */
    SILENT,
    /** The decision of the Party committee is not on record. */
    DECISION,
    /** An object has no grade decided. */
    GRADE,
    /** More objects have the top grade than the quota allows. */
    QUOTA,
    /** The scope of the publication is not named. */
    SCOPE,
    /** A measure is neither done nor carried over. */
    MEASURE
}
