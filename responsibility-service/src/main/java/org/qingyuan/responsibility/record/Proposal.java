package org.qingyuan.responsibility.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * An open obligation that a record might serve as well; a person decides.
 *
 * @param words that the clause and the record have in common
 */
public record Proposal(
        UUID obligation,
        Numbered item,
        String clause,
        @Nullable String act,
        LocalDate due,
        List<String> words) {}
