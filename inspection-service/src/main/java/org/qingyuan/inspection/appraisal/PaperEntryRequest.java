package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param sheets in the order of the stack: option codes in the order of the items, null for an item left open or not legible
 * @param done false keeps what was typed so far
 */
public record PaperEntryRequest(
        @NotNull @Size(max = 200) List<@NotNull @Size(max = 60) List<String>> sheets, boolean done) {}
