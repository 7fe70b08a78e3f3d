package org.qingyuan.cases.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.qingyuan.cases.notify.client.NoticeCounts;
import org.qingyuan.kit.client.ClientJson;

/**
 * What was counted when an analysis was submitted: it is what its reader accepts, whatever is closed or recalled afterwards.
 *
 * @param counts shown beside the words
 * @param figures for the form of the ledger
 */
record Submitted(HandledPetitions.Counts counts, NoticeCounts figures) {
    String figuresKept() {
        try {
            return ClientJson.MAPPER.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static NoticeCounts figures(String kept) {
        try {
            return ClientJson.MAPPER.readValue(kept, NoticeCounts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
