package org.qingyuan.responsibility.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param left records that were not accepted, each with the code of the problem
 */
public record BatchResult(List<UUID> accepted, List<Left> left) {
    public record Left(UUID id, String code) {}
}
