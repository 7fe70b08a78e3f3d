package org.qingyuan.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place of a document.
 *
 * @param place JSON pointer
 * @param expected what should stand there, as text; null when there is no one value
 * @param actual what stands there
 */
public record Fault(
        FaultCode code,
        String place,
        @Nullable String expected,
        @Nullable String actual) {}
