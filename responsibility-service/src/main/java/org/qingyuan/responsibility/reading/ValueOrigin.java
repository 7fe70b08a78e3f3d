package org.qingyuan.responsibility.reading;

/** How a value came out of the document. */
public enum ValueOrigin {
    /** It stands in this place. */
    PRINTED,
    /** It stands in a merged cell that began further up. */
    MERGED,
    /** The place was empty or said 同上, and the one above was taken: a flag asks. */
    ABOVE,
    /** It is a heading between the rows or between the paragraphs. */
    HEADING,
    /** It was concluded from other words: a flag asks. */
    INFERRED
}
