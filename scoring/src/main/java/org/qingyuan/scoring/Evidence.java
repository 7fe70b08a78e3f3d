package org.qingyuan.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What lies behind a fact.
 *
 * @param kind record, document, ballot box, rating …
 * @param hash SHA-256 that it was frozen under, in hexadecimal
 * @param struck found not to support the fact: it is named and no longer counts
 */
public record Evidence(String kind, String id, @Nullable String hash, boolean struck) {}
