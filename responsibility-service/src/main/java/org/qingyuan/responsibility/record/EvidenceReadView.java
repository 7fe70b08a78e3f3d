package org.qingyuan.responsibility.record;

import java.time.Instant;

/** @param name of whoever looked, as it was at that time */
public record EvidenceReadView(String name, EvidenceRead.How how, Instant at) {
    static EvidenceReadView of(EvidenceRead read) {
        return new EvidenceReadView(read.name, read.how, read.at);
    }
}
